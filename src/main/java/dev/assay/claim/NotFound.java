package dev.assay.claim;

/** The caller named something that is not there. */
public final class NotFound extends AssayException {

  private static final long serialVersionUID = 1L;

  /** An error with a message that says what, where, and what to do. */
  public NotFound(String message) {
    super(message, 66, 404);
  }
}
