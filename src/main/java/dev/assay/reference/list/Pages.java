package dev.assay.reference.list;

import dev.assay.claim.BadInput;
import dev.assay.reference.Sample;
import dev.assay.reference.Source;
import java.io.IOException;
import java.util.Locale;

/** Tells pages of a web site from data: a server that is down answers with a page. */
public final class Pages {

  private Pages() {}

  /** Whether a file begins like a page. */
  public static boolean isPage(Sample sample) {
    String head = sample.head().stripLeading().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }

  /**
   * The beginning of a file of data.
   *
   * @throws BadInput when it is empty or a page
   */
  public static Sample data(Source source) throws IOException {
    Sample sample = source.sample();
    if (isPage(sample)) {
      throw new BadInput(
          source.name()
              + " is a web page (HTML), not a list; the server may have been out of service."
              + " Get the file again.");
    }
    if (sample.head().isBlank()) {
      throw new BadInput(source.name() + " is empty. Get the file again.");
    }
    return sample;
  }
}
