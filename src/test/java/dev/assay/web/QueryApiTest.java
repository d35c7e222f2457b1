package dev.assay.web;

import static dev.assay.web.WebServer.encode;
import static dev.assay.web.WebServer.header;
import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryApiTest {

  private static final String VALUES = "/api/queries/explore/values";
  private static final List<String> TYPED = List.of("least", "most", "asOf", "year", "property");

  @Test
  void listsWhatCanBeAsked() {
    withServer(
        web -> {
          JsonArray list = JsonParser.parseString(web.get("/api/queries").body()).getAsJsonArray();
          JsonObject values = list.get(3).getAsJsonObject();
          assertThat(values.get("id").getAsString()).isEqualTo("explore/values");
          JsonObject least = values.getAsJsonArray("parameters").get(0).getAsJsonObject();
          assertThat(least.toString())
              .isEqualTo(
                  "{\"name\":\"least\",\"type\":\"decimal\",\"scheme\":null,"
                      + "\"default\":\"1.0\",\"description\":\"The least value.\"}");
          String csv = values.getAsJsonObject("links").get("csv").getAsString();
          assertThat(web.get(csv).statusCode()).isEqualTo(200);
        });
  }

  @Test
  void runsAQueryWithItsDefaults() {
    withServer(
        web -> {
          HttpResponse<String> answer = web.get(VALUES);
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
          assertThat(answer.body())
              .contains("\"query\":\"explore/values\"")
              .contains("\"least\":1.0")
              .contains("\"columns\":[\"thing\",\"value\"]")
              .contains(
                  "\"rows\":[{\"thing\":\"https://w3id.org/assay/prop/demo-c01\",\"value\":4.30}]");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv;charset=utf-8",
    "json, application/json",
    "ttl, text/turtle;charset=utf-8",
    "md, text/markdown;charset=utf-8",
    "txt, text/plain;charset=utf-8"
  })
  void suffixAndAcceptGiveTheSame(String suffix, String type) {
    withServer(
        web -> {
          HttpResponse<String> bySuffix = web.get(VALUES + "." + suffix);
          HttpResponse<String> byAccept = web.get(VALUES, "Accept", type + ", */*;q=0.1");
          assertThat(header(bySuffix, "Content-Type")).isEqualToIgnoringCase(type);
          assertThat(header(byAccept, "Content-Type")).isEqualToIgnoringCase(type);
          assertThat(byAccept.body()).isEqualTo(bySuffix.body()).contains("4.30");
        });
  }

  @Test
  void speaksTheProtocolsJsonToo() {
    withServer(
        web -> {
          String json = "application/sparql-results+json";
          HttpResponse<String> answer = web.get(VALUES, "Accept", json);
          assertThat(header(answer, "Content-Type")).isEqualTo(json);
          assertThat(answer.body()).contains("\"bindings\"").contains("4.30");
        });
  }

  @Test
  void constructsGiveRdf() {
    withServer(
        web ->
            assertThat(web.get("/api/queries/explore/graph", "Accept", "text/turtle").body())
                .contains("area:AZE"));
  }

  @Test
  void wrongFormatsAndQueriesAreNamed() {
    withServer(
        web -> {
          assertThat(web.get(VALUES + ".pdf").statusCode()).isEqualTo(400);
          assertThat(web.get(VALUES, "Accept", "image/png").statusCode()).isEqualTo(406);
          HttpResponse<String> unknown = web.get("/api/queries/verify/values");
          assertThat(unknown.statusCode()).isEqualTo(404);
          assertThat(unknown.body()).contains("explore/values might be meant");
          assertThat(web.get("/api/queries/..%2f..%2fpom").statusCode()).isIn(400, 404);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "least, 1e9",
    "least, '4,3'",
    "most, 1.5",
    "asOf, yesterday",
    "asOf, 2024-02-30",
    "year, 23",
    "property, no name",
    "unknown, 1"
  })
  void aBadParameterIsNamed(String name, String value) {
    withServer(
        web -> {
          HttpResponse<String> answer = web.get(VALUES + "?" + name + "=" + encode(value));
          assertThat(answer.statusCode()).isEqualTo(400);
          assertThat(header(answer, "Content-Type")).isEqualTo(Problems.MEDIA_TYPE);
          assertThat(
                  JsonParser.parseString(answer.body())
                      .getAsJsonObject()
                      .get("detail")
                      .getAsString())
              .contains(name);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\") } ; DROP ALL #",
        "\\u0022) } ; CLEAR ALL #",
        "http://kb.example/a> ?p ?o }",
        "?v $v",
        "O'Neil \"the \\\"fox\\\"\"",
        "area:AZE> ?p ?o }",
        "area:AZE\n<urn:a> <urn:b> <urn:c> ."
      })
  void termsAreLookedUpAsTheyAre(String term) {
    withServer(
        web -> {
          String before = web.get("/health").body();
          for (String suffix : List.of("json", "csv", "ttl", "md", "txt")) {
            String path = "/api/queries/explore/labelled." + suffix;
            HttpResponse<String> answer = web.get(path + "?label=" + encode(term));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("example.org/aze");
          }
          for (String name : TYPED) {
            assertThat(web.get(VALUES + "?" + name + "=" + encode(term)).statusCode())
                .isEqualTo(400);
          }
          assertThat(web.get(VALUES + "?kind=" + encode(term)).statusCode()).isIn(200, 400);
          assertThat(web.get("/queries/explore/labelled?label=" + encode(term)).statusCode())
              .isEqualTo(200);
          assertThat(web.get("/health").body()).isEqualTo(before);
        });
  }

  @Test
  void anAnswerWithoutRowsSaysWhatWasSearched() {
    withServer(
        web ->
            assertThat(web.get("/api/queries/explore/labelled?label=nothing").body())
                .contains("\"rows\":[]")
                .contains("\"graphs\":[\"https://w3id.org/assay/graph/article/demo\","));
  }
}
