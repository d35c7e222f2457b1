package dev.assay.pipeline;

import dev.assay.claim.BadInput;
import dev.assay.store.StoredVersion;
import dev.assay.store.VersionCounts;
import java.time.LocalDate;
import java.util.Optional;

/** Refuses a version of a dataset that looks wrong, unless somebody says why it is right. */
final class VersionGuard {

  private static final String FORCE = " If it is right, say why with --force.";
  private static final int FEW = 5;

  private final String dataset;
  private final Optional<StoredVersion> last;
  private final boolean whole;
  private final boolean forced;

  VersionGuard(String dataset, Optional<StoredVersion> last, boolean whole, boolean forced) {
    this.whole = whole;
    this.dataset = dataset;
    this.last = last;
    this.forced = forced;
  }

  /** Refuses a version without a record. */
  void mustHold(long records) {
    if (records == 0) {
      refuse("The files hold no record." + FORCE);
    }
  }

  /** Refuses a version that is older than the one in the store. */
  void mustNotBeOlder(LocalDate day) {
    last.filter(version -> whole && day.isBefore(version.day()))
        .ifPresent(
            version ->
                refuse(
                    "This version is of "
                        + day
                        + ", and the store holds the one of "
                        + version.day()
                        + ", which is newer."
                        + FORCE));
  }

  /** Refuses a version in which many records are missing. */
  void mustNotShrink(VersionCounts counts) {
    last.filter(
            version ->
                version.records() - counts.records() > FEW
                    && counts.records() * 10 < version.records() * 9)
        .ifPresent(
            version ->
                refuse(
                    "This version holds "
                        + counts.records()
                        + " records, and the last one held "
                        + version.records()
                        + ". Part of it may be missing."
                        + FORCE));
  }

  private void refuse(String why) {
    if (!forced) {
      throw new BadInput(
          why + " Nothing was imported; the store keeps its version of \"" + dataset + "\".");
    }
  }
}
