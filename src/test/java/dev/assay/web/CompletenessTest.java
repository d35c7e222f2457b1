package dev.assay.web;

import static dev.assay.web.WebServer.header;
import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Prov;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompletenessTest {

  private static final KnowledgeBase WIDE = wide();
  private static final Settings SHORT = Settings.local(0).withLimit(Duration.ofMillis(400));
  private static final String CROSS = " WHERE { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
        "text/plain"
      })
  void rowsThatTakeTooLongAreAnError(String accept) {
    isRefused("SELECT *" + CROSS, accept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml",
        "application/trig",
        "application/n-quads"
      })
  void triplesThatTakeTooLongAreAnError(String accept) {
    isRefused("CONSTRUCT { ?a ?q ?f }" + CROSS, accept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/sparql-results+json",
        "text/csv",
        "text/turtle",
        "text/markdown"
      })
  void aCannedQueryThatTakesTooLongIsAnError(String accept) {
    withServer(
        SHORT,
        () -> WIDE,
        web -> {
          HttpResponse<String> answer = web.get("/api/queries/explore/wide", "Accept", accept);
          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(header(answer, "Content-Type")).isEqualTo(Problems.MEDIA_TYPE);
          assertThat(answer.body()).contains("nothing of its answer");
        });
  }

  @Test
  void aCallerCanOnlyLowerTheLimit() {
    withServer(
        Settings.local(0).withLimit(Duration.ofSeconds(20)),
        () -> WIDE,
        web -> {
          String query = "SELECT *" + CROSS;
          assertThat(web.sparql(query, "Timeout", "0.2").statusCode()).isEqualTo(503);
          assertThat(web.sparql(query, "Timeout", "0.2").body()).contains("limit of 0.2 s");
        });
    withServer(
        SHORT,
        () -> WIDE,
        web ->
            assertThat(web.sparql("SELECT *" + CROSS, "Timeout", "500").body())
                .contains("limit of 0.4 s"));
  }

  @Test
  void anAnswerLargerThanMemoryArrivesWhole() {
    withServer(
        Settings.local(0),
        () -> WIDE,
        web -> {
          String body =
              web.sparql("SELECT ?a ?c WHERE { ?a ?p ?b . ?c ?q ?d }", "Accept", "text/csv").body();
          assertThat(body.length()).isGreaterThan(2_000_000);
          assertThat(body.lines())
              .hasSize(
                  1
                      + WIDE.dataset().getDefaultGraph().size()
                          * WIDE.dataset().getDefaultGraph().size());
        });
  }

  @Test
  void anAnswerBeyondTheLargestSizeIsAnError() {
    Settings small = new Settings("127.0.0.1", 0, Duration.ofSeconds(20), 1000, 50_000);
    withServer(
        small,
        () -> WIDE,
        web -> {
          HttpResponse<String> answer = web.sparql("SELECT ?a ?c WHERE { ?a ?p ?b . ?c ?q ?d }");
          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(answer.body()).contains("Answer too large");
        });
  }

  private static void isRefused(String query, String accept) {
    withServer(
        SHORT,
        () -> WIDE,
        web -> {
          HttpResponse<String> answer = web.sparql(query, "Accept", accept);
          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(header(answer, "Content-Type")).isEqualTo(Problems.MEDIA_TYPE);
          assertThat(header(answer, "ETag")).isEmpty();
          assertThat(answer.body()).startsWith("{\"type\":").contains("nothing of its answer");
          assertThat(web.sparql("ASK { ?s ?p ?o }").body()).contains("true");
        });
  }

  private static KnowledgeBase wide() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 400; i++) {
      graph.add(
          NodeFactory.createURI("https://w3id.org/assay/agent/a" + i),
          RDFS.label.asNode(),
          NodeFactory.createLiteralString("Agent " + i));
    }
    NamedGraph named =
        new NamedGraph(
            GraphName.dataset("wide"), graph, new Origin(Prov.Entity, "wide", List.of()));
    return KnowledgeBase.empty().with(List.of(named), "2026-01-01T00:00:00Z");
  }
}
