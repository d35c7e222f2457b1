package dev.assay.pipeline;

import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Unreadable;
import dev.assay.store.Change;
import dev.assay.store.ListedRecord;
import dev.assay.store.VersionCounts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the import of one version of a dataset came to.
 *
 * @param dataset which dataset
 * @param format the word for the form of its files
 * @param day the day of the version
 * @param read how many records were read
 * @param counts how the version differs from the one before
 * @param listed records that became something since the version before
 * @param statements how many statements the version holds
 * @param unreadable values that were not understood, up to a limit
 * @param unreadableCount how many were not understood
 * @param stored whether the store was changed
 * @param duration how long it took
 */
public record ListReport(
    DatasetInfo dataset,
    String format,
    LocalDate day,
    long read,
    VersionCounts counts,
    Map<Change, List<ListedRecord>> listed,
    long statements,
    List<Unreadable> unreadable,
    long unreadableCount,
    boolean stored,
    Duration duration) {

  /** Keeps its own copies. */
  public ListReport {
    listed = Map.copyOf(listed);
    unreadable = List.copyOf(unreadable);
  }

  /** How many records were read in a second. */
  public long rate() {
    return read * 1000 / Math.max(1, duration.toMillis());
  }
}
