package dev.assay.cli;

import dev.assay.store.KnowledgeBase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes the text index anew. */
@Command(
    name = "reindex",
    description = {
      "Make the text index of the store anew.",
      "It is never needed after an import or a build, only when files of the index are damaged; it"
          + " can be run at any time."
    },
    footer = "  assay reindex")
final class ReindexCommand implements Callable<Integer> {

  private final Workspace workspace;

  ReindexCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    KnowledgeBase kb = workspace.store().required();
    int texts = workspace.textSearch().renew(kb);
    workspace.note("The index holds " + texts + " names and texts.");
    return ExitCode.FINE;
  }
}
