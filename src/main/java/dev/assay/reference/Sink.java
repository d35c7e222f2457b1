package dev.assay.reference;

import java.time.LocalDate;

/** Takes what a reader finds, in the order of the files. */
public interface Sink {

  /** The day to take for that of the version when no file states it. */
  LocalDate day();

  /** The day on which the files say that this version was published. */
  void published(LocalDate day);

  /** One subject of a list, or one figure, with all that is said of it. */
  void record(SourceRecord record);

  /** A value that was not understood; it is kept as text, and told. */
  void unreadable(Unreadable value);
}
