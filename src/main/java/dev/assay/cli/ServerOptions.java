package dev.assay.cli;

import dev.assay.store.Store;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class ServerOptions {

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "${env:ASSAY_HOST:-127.0.0.1}",
      description = "The address to listen on. Default: ${DEFAULT-VALUE}")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "${env:ASSAY_PORT:-3030}",
      description = "The port to listen on; 0 takes a free one. Default: ${DEFAULT-VALUE}")
  private int port = 3030;

  /** Serves until the server stops; the address is printed as a line of its own. */
  void serve(Workspace workspace, Store store) {
    ServerLauncher.Running server =
        workspace.environment().server().launch(store, host, port, workspace.limit());
    workspace.out().println(server.address());
    workspace.out().flush();
    workspace.note("Serving. Stop with Ctrl-C.");
    server.join();
  }
}
