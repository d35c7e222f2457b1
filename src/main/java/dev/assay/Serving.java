package dev.assay;

import dev.assay.cli.ServerLauncher;
import dev.assay.query.QueryCatalog;
import dev.assay.search.TextSearch;
import dev.assay.store.LatestVersion;
import dev.assay.store.ResourceFolder;
import dev.assay.store.Store;
import dev.assay.web.Server;
import dev.assay.web.Settings;
import java.time.Duration;
import java.util.List;

/** The web server as the command line starts it. */
final class Serving implements ServerLauncher.Running {

  private final Server server;

  private Serving(Server server) {
    this.server = server;
  }

  static ServerLauncher.Running launch(Store store, String host, int port, Duration limit) {
    QueryCatalog queries = new QueryCatalog(new ResourceFolder("queries"));
    Settings settings = Settings.local(port).withHost(host).withLimit(limit);
    return new Serving(
        Server.start(
            settings, new LatestVersion(store), queries, List.of(new TextSearch(store.texts()))));
  }

  @Override
  public String address() {
    return server.address().toString();
  }

  @Override
  public void join() {
    server.awaitStop();
  }
}
