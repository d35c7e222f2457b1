package dev.assay.cli;

import dev.assay.store.KnowledgeBase;
import dev.assay.store.Store;
import dev.assay.verification.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job: builds when there is nothing yet, prints the report, serves. */
@Command(
    name = "run",
    description = "Build if needed, print the report, and serve until Ctrl-C. The default.",
    footer = "  assay run --port 0")
final class RunCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Mixin private ServerOptions server = new ServerOptions();

  RunCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    Store store = workspace.store();
    if (store.current().isEmpty()) {
      int code = new BuildCommand(workspace).call();
      if (store.current().isEmpty()) {
        return code;
      }
    }
    KnowledgeBase kb = store.required();
    Report report = workspace.verifier().verify(kb, Optional.empty());
    workspace.record(kb, report);
    new ReportPrinter(workspace).print(kb, report);
    int code = Verifying.end(workspace, report.failures(), ExitCode.FINE);
    server.serve(workspace, store);
    return code;
  }
}
