package dev.assay.web;

import static dev.assay.web.WebServer.encode;
import static dev.assay.web.WebServer.header;
import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.assay.claim.Unavailable;
import dev.assay.query.QueryCatalog;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.store.ResourceFolder;
import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** What every address has in common: problems, entity tags, other sites, HEAD. */
final class ProtocolTest {

  private static final String ASK = "/kb/sparql?query=" + encode("ASK { ?s ?p ?o }");
  private static final String TIME = "2026-01-01T00:00:00Z";
  private static final List<String> READS =
      List.of(
          ASK,
          "/api/queries",
          "/api/queries/explore/values",
          "/kb/data?default",
          "/",
          "/queries/explore/values");

  @Test
  void problemsAreDocuments() {
    withServer(
        web -> {
          assertProblem(web.get("/nothing/here"), 404, "/nothing/here");
          assertProblem(web.get("/$/server"), 404, "/$/server");
          assertProblem(web.get("/$/datasets"), 404, "/$/datasets");
          assertProblem(web.send("DELETE", "/api/queries", ""), 405, "/api/queries");
          assertProblem(web.send("POST", "/health", ""), 405, "/health");
          assertProblem(web.get(ASK, "Accept", "image/png"), 406, "/kb/sparql");
          assertThat(header(web.send("PUT", "/kb/sparql", ""), "Allow"))
              .isEqualTo("GET, HEAD, POST, OPTIONS");
        });
  }

  @Test
  void whatJettyRefusesIsAProblemToo() {
    withServer(
        web -> {
          String response =
              raw(web, "GET /a%2f..%2fb HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
          assertThat(response).startsWith("HTTP/1.1 400").contains(Problems.MEDIA_TYPE);
          String escape =
              raw(web, "GET /kb/sparql?query=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
          assertThat(escape).startsWith("HTTP/1.1 400").contains("percent-encoded");
          String garbage = raw(web, "GARBAGE\r\n\r\n");
          assertThat(garbage)
              .startsWith("HTTP/1.1 400")
              .doesNotContain("<html")
              .doesNotContain("Jetty");
        });
  }

  @Test
  void aKnownAnswerIsNotSentAgain() {
    withServer(
        web -> {
          for (String path : READS) {
            String tag = header(web.get(path), "ETag");
            HttpResponse<String> again = web.get(path, "If-None-Match", "\"x\", W/" + tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            HttpResponse<String> other =
                web.get(path, "If-None-Match", tag, "Accept", "application/xml, */*;q=0.5");
            assertThat(other.statusCode()).isEqualTo(200);
          }
          assertThat(header(web.get("/nothing"), "ETag")).isEmpty();
          assertThat(header(web.get("/health"), "ETag")).isEmpty();
        });
  }

  @Test
  void anotherVersionOfTheDataHasOtherTags() {
    AtomicReference<KnowledgeBase> current = new AtomicReference<>(WebServer.DEMO);
    withServer(
        Settings.local(0),
        current::get,
        web -> {
          HttpResponse<String> before = web.get(ASK);
          KnowledgeBase next = WebServer.DEMO.with(List.of(), "2026-01-01T00:00:00Z");
          current.set(next);
          HttpResponse<String> after = web.get(ASK, "If-None-Match", header(before, "ETag"));
          assertThat(after.statusCode()).isEqualTo(200);
          assertThat(header(after, "Assay-Data-Version"))
              .isEqualTo(next.dataVersion())
              .isNotEqualTo(header(before, "Assay-Data-Version"));
        });
  }

  @Test
  void otherVerdictsOnTheSameDataHaveOtherTags() {
    KnowledgeBase one = WebServer.DEMO.with(List.of(verdicts("supported")), TIME);
    KnowledgeBase other = WebServer.DEMO.with(List.of(verdicts("refuted")), TIME);
    AtomicReference<KnowledgeBase> current = new AtomicReference<>(one);
    withServer(
        Settings.local(0),
        current::get,
        web -> {
          String tag = header(web.get(ASK), "ETag");
          current.set(other);
          assertThat(other.dataVersion()).isEqualTo(one.dataVersion());
          assertThat(web.get(ASK, "If-None-Match", tag).statusCode()).isEqualTo(200);
          current.set(one.withCatalog(WebServer.DEMO.graph(GraphName.article("demo"))));
          assertThat(web.get(ASK, "If-None-Match", tag).statusCode()).isEqualTo(200);
          current.set(WebServer.DEMO.with(List.of(verdicts("supported")), TIME));
          assertThat(web.get(ASK, "If-None-Match", tag).statusCode()).isEqualTo(304);
        });
  }

  private static NamedGraph verdicts(String because) {
    Graph graph = GraphFactory.createGraphMem();
    graph.add(
        NodeFactory.createURI("urn:verdict"),
        Assay.because.asNode(),
        NodeFactory.createLiteralLang(because, "en"));
    return new NamedGraph(
        GraphName.verdicts("demo"), graph, new Origin(Assay.Verification, "Verdicts", List.of()));
  }

  @Test
  void headTellsTheLength() {
    withServer(
        web -> {
          for (String path : READS) {
            HttpResponse<String> head = web.send("HEAD", path, "");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "Content-Length"))
                .isEqualTo(header(web.get(path), "Content-Length"));
          }
        });
  }

  @Test
  void otherSitesMayReadOnly() {
    withServer(
        web -> {
          for (String path : READS) {
            HttpResponse<String> preflight = web.send("OPTIONS", path, "");
            assertThat(preflight.statusCode()).isEqualTo(204);
            assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(preflight, "Access-Control-Allow-Methods")).doesNotContain("PUT");
            HttpResponse<String> read = web.get(path);
            assertThat(header(read, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(read, "X-Content-Type-Options")).isEqualTo("nosniff");
          }
          HttpResponse<String> update = web.send("OPTIONS", "/kb/update", "");
          assertThat(header(update, "Access-Control-Allow-Origin")).isEmpty();
          HttpResponse<String> write = web.send("PUT", "/kb/data?default", "");
          assertThat(header(write, "Access-Control-Allow-Origin")).isEmpty();
        });
  }

  @Test
  void answersThePing() {
    withServer(web -> assertThat(web.get("/$/ping").statusCode()).isEqualTo(200));
  }

  @Test
  void healthTellsVersionAndSize() {
    withServer(
        web ->
            assertThat(web.get("/health").body())
                .isEqualTo("{\"status\":\"ok\",\"dataVersion\":\"none\",\"triples\":13}"));
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    withServer(
        web ->
            assertThatThrownBy(
                    () ->
                        Server.start(
                            Settings.local(web.address().getPort()),
                            KnowledgeBase::empty,
                            new QueryCatalog(new ResourceFolder("web/queries"))))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("Choose another port"));
  }

  private static void assertProblem(HttpResponse<String> response, int status, String instance) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo(Problems.MEDIA_TYPE);
    JsonObject problem = JsonParser.parseString(response.body()).getAsJsonObject();
    assertThat(problem.get("status").getAsInt()).isEqualTo(status);
    assertThat(problem.get("instance").getAsString()).isEqualTo(instance);
    assertThat(problem.keySet()).contains("type", "title", "detail");
  }

  private static String raw(WebServer web, String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), web.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
