package dev.assay.web;

import dev.assay.query.QueryCatalog;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.QuadsFile;
import dev.assay.store.ResourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.riot.Lang;

/** A real server on a free port, and a client for it. */
final class WebServer {

  static final KnowledgeBase DEMO = demo("demo");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI address;

  private WebServer(URI address) {
    this.address = address;
  }

  static KnowledgeBase demo(String name) {
    return QuadsFile.read(Path.of("src/test/resources/web/" + name + ".trig"), Lang.TRIG);
  }

  static void withServer(Consumer<WebServer> test) {
    withServer(Settings.local(0), () -> DEMO, test);
  }

  static void withServer(
      Settings settings, Supplier<KnowledgeBase> data, Consumer<WebServer> test) {
    QueryCatalog catalog = new QueryCatalog(new ResourceFolder("web/queries"));
    try (Server server = Server.start(settings, data, catalog)) {
      test.accept(new WebServer(server.address()));
    }
  }

  URI address() {
    return address;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> sparql(String query, String... headers) {
    return get("/kb/sparql?query=" + encode(query), headers);
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
