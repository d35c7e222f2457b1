package dev.assay.cli;

import java.util.List;

/** Tells of rules that failed, and the exit code that they come to. */
final class Verifying {

  private Verifying() {}

  /** Tells of each failure; what came of the rest is printed before. */
  static int end(Workspace workspace, List<String> failures, int code) {
    workspace.out().flush();
    for (String failure : failures) {
      workspace.complain("assay: a rule failed, and what it checks was not decided: " + failure);
    }
    return failures.isEmpty() ? code : ExitCode.INTERNAL;
  }
}
