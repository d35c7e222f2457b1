package dev.assay.web;

import static dev.assay.web.WebServer.encode;
import static dev.assay.web.WebServer.header;
import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SparqlEndpointTest {

  private static final String CLAIMS =
      "PREFIX schema: <https://schema.org/> SELECT (COUNT(?c) AS ?n) { ?c a schema:Claim }";
  private static final String VALUES = "SELECT ?v { ?s <https://w3id.org/assay/ns#value> ?v }";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/sparql-results+json",
        "application/json | application/json",
        "application/sparql-results+xml | application/sparql-results+xml",
        "text/csv | text/csv;charset=utf-8",
        "text/tab-separated-values | text/tab-separated-values;charset=utf-8",
        "text/csv;q=0.2, application/sparql-results+xml;q=0.5 | application/sparql-results+xml",
        "text/*, application/sparql-results+json;q=0.1 | text/xml;charset=utf-8",
        "application/sparql-results+json;q=0, */* | application/json",
      })
  void selectFollowsAccept(String accept, String type) {
    withServer(
        web -> {
          HttpResponse<String> answer = web.sparql(VALUES, "Accept", accept);
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase(type);
          assertThat(header(answer, "Content-Length")).isNotEmpty();
          assertThat(header(answer, "Vary")).isEqualTo("Accept");
          assertThat(answer.body()).contains("4.30");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle",
    "application/n-triples",
    "application/ld+json",
    "application/rdf+xml",
    "application/trig",
    "application/n-quads"
  })
  void constructAndDescribeFollowAccept(String accept) {
    withServer(
        web -> {
          for (String query :
              new String[] {
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "DESCRIBE <https://w3id.org/assay/area/AZE>"
              }) {
            HttpResponse<String> answer = web.sparql(query, "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(accept);
            assertThat(answer.body()).contains("Azerbaijan");
          }
        });
  }

  @Test
  void askAnswersInJsonAndXml() {
    withServer(
        web -> {
          assertThat(web.sparql("ASK { ?s ?p ?o }").body()).contains("true");
          assertThat(web.sparql("ASK {}", "Accept", "application/sparql-results+xml").body())
              .contains("<boolean>true</boolean>");
        });
  }

  @Test
  void aBrowserGetsSomethingItCanShow() {
    withServer(
        web ->
            assertThat(header(web.sparql(VALUES, "Accept", BROWSER), "Content-Type"))
                .isEqualTo("application/xml"));
  }

  @Test
  void whatIsInTwoGraphsCountsOnce() {
    withServer(
        web -> assertThat(web.sparql(CLAIMS, "Accept", "text/csv").body()).isEqualTo("n\r\n2\r\n"));
  }

  @Test
  void formatsThatAreNotThereAreListed() {
    withServer(
        web -> {
          HttpResponse<String> answer = web.sparql(VALUES, "Accept", "image/png");
          assertThat(answer.statusCode()).isEqualTo(406);
          assertThat(header(answer, "Content-Type")).isEqualTo(Problems.MEDIA_TYPE);
          assertThat(answer.body()).contains("\"available\":[\"application/sparql-results+json\"");
        });
  }

  @Test
  void formatCanBeAParameter() {
    withServer(
        web -> {
          String path = "/kb/sparql?query=" + encode(VALUES);
          assertThat(header(web.get(path + "&format=csv"), "Content-Type")).startsWith("text/csv");
          assertThat(header(web.get(path + "&output=xml"), "Content-Type")).contains("xml");
          assertThat(web.get(path + "&format=pdf").statusCode()).isEqualTo(400);
        });
  }

  @Test
  void queriesCanBePosted() {
    withServer(
        web -> {
          String form = "query=" + encode(CLAIMS) + "&format=csv";
          String[] asForm = {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"};
          String[] asQuery = {"Content-Type", "application/sparql-query", "Accept", "text/csv"};
          assertThat(web.send("POST", "/kb/sparql", form, asForm).body()).contains("2");
          assertThat(web.send("POST", "/kb/sparql", CLAIMS, asQuery).body()).contains("2");
          assertThat(
                  web.send("POST", "/kb/sparql", CLAIMS, "Content-Type", "text/plain").statusCode())
              .isEqualTo(415);
          assertThat(web.send("POST", "/kb/sparql", " ".repeat(2_000_000), asQuery).statusCode())
              .isEqualTo(413);
        });
  }

  @Test
  void aMalformedQueryIsToldWhere() {
    withServer(
        web -> {
          HttpResponse<String> answer = web.sparql("SELECT * WHERE {\n  ?s ?p }");
          assertThat(answer.statusCode()).isEqualTo(400);
          assertThat(answer.body()).contains("line 2, column 9");
          assertThat(web.get("/kb/sparql").statusCode()).isEqualTo(400);
          assertThat(web.get("/kb/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode())
              .isEqualTo(400);
          assertThat(web.get("/kb/sparql?query=ASK%7B%7D&timeout=x").statusCode()).isEqualTo(400);
          assertThat(web.sparql("JSON { 'a': ?s } WHERE { ?s ?p ?o }").statusCode()).isEqualTo(400);
          assertThat(web.sparql("ASK { FILTER" + "(".repeat(100_000) + "}").statusCode())
              .isIn(400, 414, 431);
        });
  }

  @Test
  void aDatasetCanBeNamed() {
    withServer(
        web -> {
          String path = "/kb/sparql?format=csv&query=" + encode(CLAIMS) + "&default-graph-uri=";
          String article = encode("https://w3id.org/assay/graph/article/demo");
          assertThat(web.get(path + article).body()).isEqualTo("n\r\n1\r\n");
          assertThat(web.get(path + encode("file:///etc/hostname")).statusCode()).isEqualTo(400);
          assertThat(web.get(path + encode("https://example.org/none")).body())
              .contains("https://example.org/none");
        });
  }
}
