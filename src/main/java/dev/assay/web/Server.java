package dev.assay.web;

import dev.assay.claim.Unavailable;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryExtension;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/** A running server: an embedded Fuseki whose endpoints are ours. */
public final class Server implements AutoCloseable {

  /** Fuseki's own is 5 MiB, which each answer pays for. */
  private static final int OUTPUT_BUFFER = 32 * 1024;

  private final FusekiServer fuseki;
  private final String host;

  private Server(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /**
   * Starts a server.
   *
   * @param data gives the version of the data to answer from; asked for every request
   * @throws Unavailable when the port is taken
   */
  public static Server start(
      Settings settings, Supplier<KnowledgeBase> data, QueryCatalog catalog) {
    return start(settings, data, catalog, List.of());
  }

  /**
   * Starts a server whose queries may use extensions.
   *
   * @param data gives the version of the data to answer from; asked for every request
   * @throws Unavailable when the port is taken
   */
  public static Server start(
      Settings settings,
      Supplier<KnowledgeBase> data,
      QueryCatalog catalog,
      List<QueryExtension> extensions) {
    QueryRunner runner = new QueryRunner(settings.limit(), extensions);
    FusekiServer fuseki =
        FusekiServer.create()
            .port(settings.port())
            .enablePing(true)
            .addServlet("/*", front(settings, data, new CannedQueries(catalog), runner))
            .build();
    configure(fuseki, settings);
    try {
      return new Server(fuseki.start(), settings.host());
    } catch (FusekiException e) {
      throw new Unavailable(
          "The server cannot listen on "
              + settings.host()
              + ":"
              + settings.port()
              + ": "
              + e.getMessage()
              + ". Choose another port with --port; 0 takes a free one.");
    }
  }

  /** The port it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** The address of the front page. */
  public URI address() {
    String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    return URI.create(
        "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port() + "/");
  }

  /** Waits until the server is stopped. */
  public void awaitStop() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }

  private static Front front(
      Settings settings, Supplier<KnowledgeBase> data, CannedQueries queries, QueryRunner runner) {
    Pages pages = new Pages();
    Map<String, Endpoint> exact =
        Map.of(
            "/",
            new FrontEndpoint(pages, queries, new Claims(queries, runner)),
            "/kb/sparql",
            new SparqlEndpoint(runner),
            "/kb/update",
            new ReadOnly(),
            "/kb/data",
            new GraphStore(),
            "/kb/shacl",
            new ShaclEndpoint(),
            "/api/queries",
            new QueryList(queries),
            "/health",
            new Health(runner),
            ThingEndpoint.PATH,
            new ThingEndpoint(pages),
            "/web/assay.css",
            new StaticFile("assay.css"));
    Map<String, Endpoint> below =
        Map.of(
            QueryApi.PATH, new QueryApi(queries, runner),
            QueryEndpoint.PATH, new QueryEndpoint(pages, queries, runner));
    return new Front(
        settings,
        data,
        new Routes(exact, below),
        new Problems(pages),
        new EntityTag(version() + queries.fingerprint()));
  }

  private static String version() {
    return Optional.ofNullable(Server.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private static void configure(FusekiServer fuseki, Settings settings) {
    org.eclipse.jetty.server.Server jetty = fuseki.getJettyServer();
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(settings.host());
      }
      connector.getConnectionFactories().stream()
          .filter(HttpConnectionFactory.class::isInstance)
          .map(factory -> ((HttpConnectionFactory) factory).getHttpConfiguration())
          .forEach(Server::configure);
    }
    jetty.setErrorHandler(new ErrorDocuments());
    jetty
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.setErrorHandler(new ErrorDocuments()));
  }

  private static void configure(HttpConfiguration http) {
    http.setOutputBufferSize(OUTPUT_BUFFER);
    http.setSendServerVersion(false);
  }
}
