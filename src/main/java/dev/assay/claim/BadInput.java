package dev.assay.claim;

/** The caller gave something that cannot be used: a file, a parameter, a query. */
public final class BadInput extends AssayException {

  private static final long serialVersionUID = 1L;

  /** An error with a message that says what, where, and what to do. */
  public BadInput(String message) {
    super(message, 65, 400);
  }
}
