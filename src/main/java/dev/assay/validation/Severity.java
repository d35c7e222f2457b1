package dev.assay.validation;

<<<<<<< HEAD
/** How bad a violation is. */
public enum Severity {
  /** Keeps the data out of the store. */
  ERROR,
  /** Is told to the person, and stored. */
=======
/** Whether a violation keeps a file out of the store. */
public enum Severity {
  /** The file is refused. */
  ERROR,
  /** The file is accepted and the reader told. */
>>>>>>> check
  WARNING
}
