package dev.assay.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the catalog says of a version of a dataset that was imported.
 *
 * @param title its name in English
 * @param publisher IRI of the body that publishes it
 * @param address where it is published
 * @param licence address of its licence or terms of use; empty when none is known
 * @param republishable whether the terms let its content be published again
 * @param day the day of the version
 * @param files what was read for it
 * @param software the version of the program that read it
 * @param forced why it was imported although it would have been refused, if so
 * @param unreadable how many values were not understood
 */
public record DatasetEntry(
    String title,
    String publisher,
    String address,
    String licence,
    boolean republishable,
    LocalDate day,
    List<Origin.InputFile> files,
    String software,
    Optional<String> forced,
    long unreadable) {

  /** Keeps its own copy of the list. */
  public DatasetEntry {
    files = List.copyOf(files);
  }
}
