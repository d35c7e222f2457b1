package dev.assay.claim;

/**
 * An error that says what is wrong, where, and what to do. Each subclass names who can fix it, and
 * carries the exit code and HTTP status that report it.
 */
public abstract sealed class AssayException extends RuntimeException
    permits BadInput, NotFound, BadData, Unavailable {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final int httpStatus;

  AssayException(String message, int exitCode, int httpStatus) {
    super(message);
    this.exitCode = exitCode;
    this.httpStatus = httpStatus;
  }

  /** Exit code of a command that ends with this error. */
  public int exitCode() {
    return exitCode;
  }

  /** HTTP status of a response that reports this error. */
  public int httpStatus() {
    return httpStatus;
  }

  /** What went wrong, where, and what to do about it; never absent. */
  public String explanation() {
    return String.valueOf(getMessage());
  }
}
