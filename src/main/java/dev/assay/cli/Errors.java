package dev.assay.cli;

import dev.assay.claim.AssayException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports what a command could not do in one line, with the exit code of its kind. */
final class Errors implements IExecutionExceptionHandler {

  private final Environment environment;

  Errors(Environment environment) {
    this.environment = environment;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult result) {
    if (error instanceof OutputClosed) {
      return ExitCode.FINE;
    }
    if (error instanceof AssayException known) {
      trace(error);
      environment.err().println("assay: " + known.explanation());
      return known.exitCode();
    }
    return internal(error);
  }

  /** Reports what is the program's own fault. */
  int internal(Throwable error) {
    trace(error);
    environment
        .err()
        .println(
            "assay: internal error: "
                + error
                + ". The store is as it was. For details set ASSAY_DEBUG=1 and report them.");
    return ExitCode.INTERNAL;
  }

  private void trace(Throwable error) {
    if (environment.debug()) {
      error.printStackTrace(environment.err());
    }
  }
}
