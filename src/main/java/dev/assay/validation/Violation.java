package dev.assay.validation;

/**
 * One fault of a file.
 *
 * @param where {@code path:line}, {@code path:line:column}, the path alone, or an IRI
 * @param fix what to write instead; empty when {@code what} says it all
 */
public record Violation(Severity severity, Kind kind, String where, String what, String fix) {

  /** A fault that keeps the file out of the store. */
  public static Violation error(Kind kind, String where, String what, String fix) {
    return new Violation(Severity.ERROR, kind, where, what, fix);
  }

  /** A fault that the reader is told of. */
  public static Violation warning(Kind kind, String where, String what, String fix) {
    return new Violation(Severity.WARNING, kind, where, what, fix);
  }

  /** Whether the fault keeps the file out of the store. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The whole violation in one line, as a person reads it. */
  public String sentence() {
    String start = where + ": " + (isError() ? "error" : "warning") + ": " + what;
    return fix.isEmpty() ? start : start + " " + fix;
  }
}
