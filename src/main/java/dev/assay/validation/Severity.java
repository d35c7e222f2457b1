package dev.assay.validation;

/** Whether a violation keeps a file out of the store. */
public enum Severity {
  /** The file is refused. */
  ERROR,
  /** The file is accepted and the reader told. */
  WARNING
}
