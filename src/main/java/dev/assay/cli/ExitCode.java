package dev.assay.cli;

/** The exit codes besides those that errors carry. */
final class ExitCode {

  static final int FINE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int BAD_INPUT = 65;
  static final int INTERNAL = 70;

  private ExitCode() {}
}
