package dev.assay.validation;

/** How bad a violation is. */
public enum Severity {
  /** Keeps the data out of the store. */
  ERROR,
  /** Is told to the person, and stored. */
  WARNING
}
