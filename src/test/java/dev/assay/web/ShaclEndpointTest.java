package dev.assay.web;

import static dev.assay.web.WebServer.encode;
import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShaclEndpointTest {

  private static final String SHAPES =
      """
      PREFIX schema: <https://schema.org/>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      <https://example.org/shape> a sh:NodeShape ; sh:targetClass schema:Claim ;
        sh:property [ sh:path schema:text ; sh:minCount 1 ; sh:message "A claim has a text." ] .
      """;
  private static final String[] TURTLE = {"Content-Type", "text/turtle"};

  @Test
  void reportsWhatBreaksTheShapes() {
    withServer(
        web ->
            assertThat(web.send("POST", "/kb/shacl", SHAPES, TURTLE).body())
                .contains("A claim has a text.")
                .contains("claim:demo-c02")
                .doesNotContain("claim:demo-c01"));
  }

  @Test
  void looksAtOneGraphWhenAsked() {
    withServer(
        web -> {
          String graph = encode("https://w3id.org/assay/graph/article/demo");
          assertThat(web.send("POST", "/kb/shacl?graph=" + graph, SHAPES, TURTLE).body())
              .containsPattern("sh:conforms\\s+true");
          assertThat(web.send("POST", "/kb/shacl?graph=urn:x", SHAPES, TURTLE).statusCode())
              .isEqualTo(404);
        });
  }

  @Test
  void refusesWhatItCannotUse() {
    withServer(
        web -> {
          assertThat(web.send("POST", "/kb/shacl", "no turtle", TURTLE).statusCode())
              .isEqualTo(400);
          assertThat(web.send("POST", "/kb/shacl", SHAPES).statusCode()).isEqualTo(415);
          assertThat(web.get("/kb/shacl").statusCode()).isEqualTo(405);
          String sparql =
              "<https://example.org/s> <http://www.w3.org/ns/shacl#select> 'SELECT * { ?s ?p ?o }' .";
          assertThat(web.send("POST", "/kb/shacl", sparql, TURTLE).statusCode()).isEqualTo(403);
          String large = "#" + "x".repeat(2_000_000);
          assertThat(web.send("POST", "/kb/shacl", large, TURTLE).statusCode()).isEqualTo(413);
        });
  }
}
