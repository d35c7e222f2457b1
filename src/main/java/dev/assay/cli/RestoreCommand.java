package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.QuadsFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts an export back into the store. */
@Command(
    name = "restore",
    description = "Replace the store by an export of all as TriG or N-Quads.",
    footer = "  assay restore all.trig")
final class RestoreCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(paramLabel = "FILE", description = "A file that ends in .trig or .nq.")
  private String file = "";

  RestoreCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    Path path = InputFile.path(file);
    KnowledgeBase restored = QuadsFile.restored(path, lang());
    workspace.store().renew(current -> restored, workspace::note);
    workspace.note(
        "Restored " + restored.size() + " triples, data version " + restored.dataVersion() + ".");
    return ExitCode.FINE;
  }

  private Lang lang() {
    if (file.endsWith(".trig")) {
      return Lang.TRIG;
    }
    if (file.endsWith(".nq")) {
      return Lang.NQUADS;
    }
    throw new BadInput("The format of " + file + " is not known. Give a file in .trig or .nq.");
  }
}
