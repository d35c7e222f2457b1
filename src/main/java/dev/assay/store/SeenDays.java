package dev.assay.store;

import java.time.LocalDate;

/**
 * The days of the versions of a dataset in which a record was seen.
 *
 * @param first of the first version that holds it
 * @param last of the last version that holds it
 * @param changed of the last version that says something else of it than the one before
 */
record SeenDays(LocalDate first, LocalDate last, LocalDate changed) {

  /** Of a record that is new on that day. */
  static SeenDays on(LocalDate day) {
    return new SeenDays(day, day, day);
  }
}
