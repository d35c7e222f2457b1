package dev.assay.claim;

/** A file that ships with the program is wrong; only its maintainers can put it right. */
public final class BadData extends AssayException {

  private static final long serialVersionUID = 1L;

  /** An error with a message that says what, where, and what to do. */
  public BadData(String message) {
    super(message, 70, 500);
  }
}
