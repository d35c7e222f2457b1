package dev.assay.reference;

import dev.assay.claim.BadInput;
import java.io.IOException;
import java.util.List;

/** A form in which authorities publish reference data, as its specification says. */
public interface SourceFormat {

  /** The word by which a person names it, such as {@code ofac-csv}. */
  String keyword();

  /** What it is, in a line of words. */
  String describes();

  /** What is known of the dataset that its files hold. */
  DatasetInfo dataset();

  /**
   * Whether the files of a version hold the whole dataset, so that what is missing in them has
   * ended; otherwise they are a part of it, and add to what was imported before.
   */
  default boolean isWhole() {
    return true;
  }

  /** Whether a page of a web site may be one of its files, which otherwise is refused. */
  default boolean readsPages() {
    return false;
  }

  /**
   * The same form, of which a person says how numbers are written.
   *
   * @throws BadInput when nothing in files of this form depends on it
   */
  default SourceFormat with(NumberStyle numbers) {
    throw new BadInput(
        keyword() + " has no numbers that can be read in two ways. Leave out --numbers.");
  }

  /** Whether a file looks like one of this form, by its name and its first bytes. */
  boolean recognises(Sample sample);

  /**
   * Reads the files of one version of the dataset, one record after the other.
   *
   * @throws BadInput when a file is not what it should be, naming the place
   */
  void read(List<Source> sources, Sink sink) throws IOException;
}
