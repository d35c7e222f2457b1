package dev.assay.web;

import static dev.assay.web.WebServer.encode;
import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing goes out, nothing comes in, and nothing is changed. */
final class OutsideTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?e { <%s> } SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { VALUES ?e { <%s> } SERVICE SILENT ?e { ?s ?p ?o } }",
        "SELECT * { { SELECT ?s { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?q ?r } } }",
        "SELECT * { ?s ?p ?o FILTER (1 = 2 || NOT EXISTS { SERVICE <%s> { ?s ?q ?r } }) }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <%s> { ?s ?q ?r } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <%s> { ?s ?q ?r } }, 1, 0)) AS ?x) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?q ?r } })",
        "SELECT * { ?s ?p ?o BIND (EXISTS { SERVICE <%s> { ?s ?q ?r } } AS ?x) }",
        "SELECT * { ?s ?p ?o MINUS { GRAPH ?g { SERVICE <%s> { ?s ?q ?r } } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <%s> { ?s ?q ?r } } }",
        "ASK { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER EXISTS { SERVICE <%s> { ?s ?q ?r } } } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
      })
  void serviceIsRefusedAndNobodyIsCalled(String query) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String endpoint = "http://127.0.0.1:" + listener.getLocalPort() + "/sparql";
      withServer(
          web -> {
            HttpResponse<String> answer = web.sparql(query.replace("%s", endpoint));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("SERVICE is switched off");
          });
      assertNobodyCalled(listener);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:dev.assay.Main>(1) AS ?x) {}",
        "SELECT (CALL(<java:dev.assay.Main>, 1) AS ?x) {}",
        "SELECT (CALL(?f, 1) AS ?x) { VALUES ?f { <http://jena.apache.org/ARQ/function#wait> } }",
        "SELECT * { ?s ?p ?o FILTER (CALL(IRI(CONCAT('java:', 'dev.assay.Main')))) }",
        "SELECT * { ?s <java:dev.assay.Main> ?o }",
        "SELECT * { GRAPH ?g { ?s <java:dev.assay.Main>|<urn:p> ?o } }",
        "SELECT * { ?s <urn:p>/<java:dev.assay.Main> ?o }",
        "ASK { ?s ?p ?o FILTER EXISTS { ?s <java:dev.assay.Main> ?x } }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}",
        "SELECT (<http://jena.hpl.hp.com/ARQ/function#wait>(1) AS ?x) {}",
        "SELECT (SUM(<http://jena.apache.org/ARQ/function#wait>(1)) AS ?x) { ?s ?p ?o }",
      })
  void codeIsNotCalledByName(String query) {
    withServer(web -> assertThat(web.sparql(query).statusCode()).as(query).isEqualTo(400));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<foo> AS ?x) {}",
        "SELECT (IRI('foo') AS ?x) {}",
        "SELECT (IRI(?s) AS ?x) { VALUES ?s { 'foo' } }",
        "BASE <bar/> SELECT (IRI('../foo') AS ?x) {}",
      })
  void aRelativeAddressTellsNothingOfTheServersFolders(String query) {
    withServer(
        web ->
            assertThat(web.sparql(query, "Accept", "text/csv").body())
                .isEqualTo("x\r\nhttps://w3id.org/assay/foo\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/hostname> INTO GRAPH <http://kb.example/g/leak>",
        "LOAD <secret.ttl>",
        "LOAD SILENT <file:///etc/passwd>",
        "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 1 } }",
        "DROP ALL"
      })
  void updatesAreRefusedAndNothingChanges(String update) {
    withServer(
        web -> {
          String before = web.get("/health").body();
          String[] asUpdate = {"Content-Type", "application/sparql-update"};
          String[] asForm = {"Content-Type", "application/x-www-form-urlencoded"};
          String form = "update=" + encode(update);
          assertRefused(web.send("POST", "/kb/update", update, asUpdate));
          assertRefused(web.send("POST", "/kb/update", form, asForm));
          assertRefused(web.send("POST", "/kb/sparql", update, asUpdate));
          assertRefused(web.send("POST", "/kb/sparql", form, asForm));
          assertRefused(web.get("/kb/sparql?" + form));
          assertThat(web.sparql(update).statusCode()).isEqualTo(400);
          assertThat(web.get("/health").body()).isEqualTo(before);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void uploadsAreRefused(String method) {
    withServer(
        web -> {
          String body = "<urn:a> <urn:b> <urn:c> .";
          assertRefused(web.send(method, "/kb/data?default", body, "Content-Type", "text/turtle"));
          assertRefused(web.send(method, "/kb/update", body));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/hostname> WHERE { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/hostname> WHERE { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <secret.ttl> WHERE { ?s ?p ?o }",
        "SELECT * FROM <http://127.0.0.1:9/x> WHERE { ?s ?p ?o }"
      })
  void fromReadsNothingElsewhere(String query) {
    withServer(
        web -> {
          HttpResponse<String> answer = web.sparql(query);
          assertThat(answer.statusCode()).isEqualTo(400);
          assertThat(answer.body()).contains("is no graph of this knowledge base");
        });
  }

  @Test
  void fromAsksGraphsThatAreThere() {
    String from = "FROM <https://w3id.org/assay/graph/article/demo>";
    withServer(
        web ->
            assertThat(
                    web.sparql(
                            "SELECT (COUNT(*) AS ?n) "
                                + from
                                + " { ?c a <https://schema.org/Claim> }",
                            "Accept",
                            "text/csv")
                        .body())
                .isEqualTo("n\r\n1\r\n"));
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("\"title\":\"Read-only\"");
  }

  private static void assertNobodyCalled(ServerSocket listener) throws IOException {
    listener.setSoTimeout(1);
    try {
      listener.accept().close();
    } catch (SocketTimeoutException e) {
      return;
    }
    throw new AssertionError("the listener was called");
  }
}
