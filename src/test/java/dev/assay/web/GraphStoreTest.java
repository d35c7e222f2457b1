package dev.assay.web;

import static dev.assay.web.WebServer.encode;
import static dev.assay.web.WebServer.header;
import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class GraphStoreTest {

  private static final String DATASET =
      "/kb/data?graph=" + encode("https://w3id.org/assay/graph/dataset/demo");

  @Test
  void givesOneGraph() {
    withServer(
        web -> {
          HttpResponse<String> graph = web.get(DATASET);
          assertThat(header(graph, "Content-Type")).isEqualTo("text/turtle;charset=utf-8");
          assertThat(graph.body())
              .contains("PREFIX area:")
              .contains("area:AZE")
              .doesNotContain("turnover");
        });
  }

  @Test
  void givesTheUnionAndTheWhole() {
    withServer(
        web -> {
          assertThat(web.get("/kb/data?default", "Accept", "application/n-triples").body().lines())
              .hasSize(12);
          HttpResponse<String> all = web.get("/kb/data", "Accept", "application/n-quads");
          assertThat(all.body().lines()).hasSize(13);
        });
  }

  @Test
  void graphsThatAreNotThereAreProblems() {
    withServer(
        web -> {
          assertThat(web.get("/kb/data?graph=urn:none").statusCode()).isEqualTo(404);
          assertThat(web.get(DATASET + "&default").statusCode()).isEqualTo(400);
          assertThat(web.get(DATASET, "Accept", "image/png").statusCode()).isEqualTo(406);
        });
  }
}
