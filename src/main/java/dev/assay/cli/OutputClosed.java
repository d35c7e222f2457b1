package dev.assay.cli;

/** Nobody reads the output any more, as after {@code | head}; no error, and no reason to go on. */
final class OutputClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputClosed() {
    super("the output is closed", null, false, false);
  }
}
