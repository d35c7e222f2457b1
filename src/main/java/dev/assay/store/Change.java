package dev.assay.store;

/** What became of a record from one version of its dataset to the next. */
public enum Change {
  ADDED,
  CHANGED,
  SAME,
  REMOVED,
  /** It was removed in an earlier version already. */
  ENDED
}
