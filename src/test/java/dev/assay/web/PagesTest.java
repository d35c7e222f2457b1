package dev.assay.web;

import static dev.assay.web.WebServer.encode;
import static dev.assay.web.WebServer.header;
import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.store.KnowledgeBase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class PagesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @Test
  void theFrontPageShowsClaimsWithTheirOutcomes() {
    withServer(
        web -> {
          HttpResponse<String> page = web.get("/", "Accept", BROWSER);
          assertThat(page.statusCode()).isEqualTo(200);
          assertThat(header(page, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
          assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
          assertThat(page.body())
              .contains("claim:demo-c01")
              .contains("class=\"outcome not-enough-evidence\">not enough evidence")
              .contains("href=\"/queries/explore/values\"");
        });
  }

  @Test
  void noTextOfTheDataRuns() {
    withServer(
        web -> {
          String page = web.get("/").body();
          assertThat(page)
              .contains("&lt;script&gt;alert(1)")
              .contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; turnover &amp; growth")
              .contains("&lt;b onmouseover=alert(2)&gt;")
              .contains("&lt;i&gt;nothing&lt;/i&gt;")
              .doesNotContain("<script")
              .doesNotContain("<img");
        });
  }

  @Test
  void aQueryPageHasAFormAndTheRows() {
    withServer(
        web -> {
          String label = "\"><script>alert(1)</script>";
          String asked = web.get("/queries/explore/labelled?label=" + encode(label)).body();
          assertThat(asked)
              .contains("value=\"&#34;><script>".replace("<", "&lt;"))
              .contains("These graphs were searched")
              .doesNotContain("<script");
          String byDefault = web.get("/queries/explore/labelled?label=").body();
          assertThat(byDefault)
              .contains("value=\"Azerbaijan\"")
              .contains("area:AZE")
              .contains("href=\"https://example.org/aze\"")
              .contains("href=\"/api/queries/explore/labelled.csv\"")
              .doesNotContain("href=\"javascript");
        });
  }

  @Test
  void aThingHasAPageWithWhatIsSaidOfIt() {
    withServer(
        web -> {
          assertThat(web.get("/thing?iri=area:AZE").body())
              .contains("<h1>Azerbaijan</h1>")
              .contains("href=\"https://example.org/aze\"")
              .doesNotContain("href=\"javascript");
          assertThat(web.get("/thing?iri=claim:demo-c01").body())
              .contains("&lt;/script&gt;&lt;img")
              .doesNotContain("<script")
              .doesNotContain("<img");
          assertThat(web.get("/thing?iri=area:NONE").statusCode()).isEqualTo(404);
          assertThat(web.get("/thing").statusCode()).isEqualTo(400);
        });
  }

  @Test
  void fieldsTakeValuesOfTheirType() {
    withServer(
        web ->
            assertThat(web.get("/queries/explore/values?kind=Refuted").body())
                .containsPattern("type=\"date\" name=\"asOf\" value=\"9999-12-31\"")
                .containsPattern("type=\"number\" step=\"any\" name=\"least\"")
                .containsPattern("type=\"number\" step=\"1\" name=\"year\"")
                .containsPattern("<option value=\"Refuted\" selected>")
                .contains("<label for=\"field-asOf\">as of</label>"));
  }

  @Test
  void constructQueriesHaveAPageToo() {
    withServer(web -> assertThat(web.get("/queries/explore/graph").statusCode()).isEqualTo(200));
  }

  @Test
  void errorsAreAPageForBrowsers() {
    withServer(
        web -> {
          HttpResponse<String> page = web.get("/no%3Cscript%3E", "Accept", BROWSER);
          assertThat(page.statusCode()).isEqualTo(404);
          assertThat(header(page, "Content-Type")).startsWith("text/html");
          assertThat(header(page, "Content-Security-Policy")).isNotEmpty();
          assertThat(page.body()).contains("404 Not found").doesNotContain("<script");
        });
  }

  @Test
  void theStyleComesFromTheJar() {
    withServer(
        web -> {
          HttpResponse<String> css = web.get("/web/assay.css");
          assertThat(header(css, "Content-Type")).isEqualToIgnoringCase("text/css;charset=utf-8");
          assertThat(css.body()).contains("prefers-color-scheme: dark");
        });
  }

  @Test
  void anEmptyKnowledgeBaseHasAFrontPage() {
    withServer(
        Settings.local(0),
        KnowledgeBase::empty,
        web -> {
          assertThat(web.get("/").body()).contains("There is no article yet");
          assertThat(web.get("/health").body()).contains("\"status\":\"empty\"");
        });
  }
}
