package dev.assay.claim;

/** Something that is needed is not available now; trying again later may help. */
public final class Unavailable extends AssayException {

  private static final long serialVersionUID = 1L;

  /** An error with a message that says what, where, and what to do. */
  public Unavailable(String message) {
    super(message, 69, 503);
  }
}
