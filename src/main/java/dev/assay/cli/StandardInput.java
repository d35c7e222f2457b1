package dev.assay.cli;

import dev.assay.claim.Unavailable;
import java.io.IOException;

/** What comes through standard input. */
final class StandardInput {

  private StandardInput() {}

  static byte[] read(Workspace workspace) {
    if (workspace.environment().interactiveInput()) {
      workspace.note("Reading from the terminal. End with Ctrl-D on a line of its own.");
    }
    try {
      return workspace.environment().in().readAllBytes();
    } catch (IOException e) {
      throw new Unavailable("Standard input cannot be read: " + e.getMessage());
    }
  }
}
