package dev.assay.store;

import java.time.LocalDate;
import java.util.Set;

/**
 * The version of a dataset that the store holds.
 *
 * @param day the day of the version
 * @param records how many records it has, those that have ended left out
 * @param files the files that it was read from
 */
public record StoredVersion(LocalDate day, long records, Set<Origin.InputFile> files) {

  /** Keeps its own copy of the set. */
  public StoredVersion {
    files = Set.copyOf(files);
  }
}
