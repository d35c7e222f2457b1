package dev.assay.cli;

import dev.assay.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the knowledge base until it is stopped. */
@Command(
    name = "serve",
    description = "Serve the SPARQL endpoint and the queries until Ctrl-C.",
    footer = "  assay serve --port 0")
final class ServeCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Mixin private ServerOptions server = new ServerOptions();

  ServeCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    Store store = workspace.store();
    store.required();
    server.serve(workspace, store);
    return ExitCode.FINE;
  }
}
