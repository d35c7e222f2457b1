package dev.assay.store;

/**
 * How a version of a dataset differs from the one before, in records.
 *
 * @param records how many it holds
 * @param added how many the one before did not hold
 * @param changed of how many it says something else
 * @param removed how many of the one before it holds no more
 * @param ended how many are kept that it does not hold, the removed ones too
 */
public record VersionCounts(long records, long added, long changed, long removed, long ended) {

  /** Whether nothing was added, changed or removed. */
  public boolean isSame() {
    return added == 0 && changed == 0 && removed == 0;
  }
}
