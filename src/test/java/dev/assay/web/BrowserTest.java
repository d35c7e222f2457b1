package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages as a browser shows them, over the data that ships with the program. */
@NeedsChromium
final class BrowserTest {

  private static final String TRADE = "/queries/explore/bilateral-trade";
  private static final Path SCRIPT = Path.of("src/test/resources/web/accessibility.js");

  @TempDir private static Path profile;

  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = Server.start(Settings.local(0), ShippedData::verified, ShippedData.queries());
    browser = Browser.start(profile.resolve("shipped"), server.address());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void aReaderGoesFromAClaimToTheFiguresBehindIt() throws IOException, InterruptedException {
    browser.look(1280, "light");
    browser.open("/");
    WebElement claim =
        browser.all(".claim").stream()
            .filter(element -> element.getText().contains("exceeds 4 billion dollars."))
            .findFirst()
            .orElseThrow();
    assertThat(claim.getText())
        .contains("supported\nGoods turnover between Azerbaijan and Russia was more than 4 billion")
        .contains("published by");

    browser.follow("Trade in goods that one area reports with another, by period and source.");
    assertThat(browser.path()).isEqualTo(TRADE);
    List<String> azerbaijan = browser.texts("tbody tr");
    assertThat(azerbaijan).isNotEmpty().allMatch(row -> row.contains("Azerbaijan"));

    fill("reporter", "area:RUS");
    fill("partner", "area:AZE");
    browser.leaveBy(browser.find("form button"));
    List<String> russia = browser.texts("tbody tr");
    assertThat(russia).isNotEmpty().doesNotContainAnyElementsOf(azerbaijan);

    String csv = read(browser.target("a[href*='.csv']"));
    assertThat(csv).startsWith("from,until,indicator,value,").contains("/obs/");
    assertThat(csv.lines()).hasSize(russia.size() + 1);
  }

  @Test
  void anOutcomeShowsOnlyItsClaims() {
    browser.look(1280, "light");
    browser.open("/");
    int all = shownClaims().size();
    browser.find(".counts a[href='#only-refuted']").click();
    assertThat(shownClaims())
        .hasSizeBetween(1, all - 1)
        .allMatch(claim -> claim.getText().contains("refuted"));
    browser.find(".counts a[href='#claims']").click();
    assertThat(shownClaims()).hasSize(all);
  }

  @Test
  void aNameLeadsToWhatTheDataSaysOfIt() {
    browser.open(TRADE);
    browser.follow("US Dollar");
    assertThat(browser.path()).isEqualTo("/thing?iri=currency:USD");
    assertThat(browser.find("h1").getText()).isEqualTo("US Dollar");
  }

  @Test
  void anEnumerationIsChosenFromItsScheme() {
    browser.open("/queries/explore/claims-by-outcome");
    assertThat(browser.texts("select option"))
        .contains("supported", "refuted", "not enough evidence");
    assertThat(browser.find("select option:checked").getText()).isEqualTo("refuted");
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    browser.open("/");
    browser.find("body").sendKeys(Keys.TAB);
    assertThat(browser.value("document.activeElement.textContent"))
        .isEqualTo("Skip to the content");
  }

  @Test
  void noTextOfTheDataRuns(@TempDir Path other) {
    WebServer.withServer(
        web -> {
          try (Browser guest = Browser.start(other, web.address())) {
            for (String path :
                List.of("/", "/thing?iri=claim:demo-c01", "/queries/explore/labelled")) {
              guest.open(path);
              assertThat(guest.value("document.scripts.length")).isEqualTo(0L);
              assertThat(guest.value("document.images.length")).isEqualTo(0L);
            }
            guest.open("/");
            assertThat(guest.texts("h2")).contains("Trade <script>alert(1)</script> grew");
          }
        });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "front, /",
    "query, /queries/explore/bilateral-trade",
    "empty, /queries/explore/bilateral-trade?reporter=area:AND",
    "form, /queries/explore/claims-by-outcome",
    "dates, /queries/explore/measures-at",
    "thing, /thing?iri=prop:az-ru-turnover-2023-over-4bn",
    "refused, /queries/explore/partners-ranked?year=never",
    "missing, /nothing/here"
  })
  void everyPageCanBeReadOnAnyScreen(String name, String path) throws IOException {
    String script = Files.readString(SCRIPT);
    for (int width : new int[] {1280, 390}) {
      for (String colours : List.of("light", "dark")) {
        browser.look(width, colours);
        browser.open(path);
        browser.photograph(name + "-" + width + "-" + colours);
        assertThat((List<?>) browser.value(script)).as(width + " " + colours).isEmpty();
      }
    }
  }

  private static List<WebElement> shownClaims() {
    return browser.all(".claim").stream().filter(WebElement::isDisplayed).toList();
  }

  private static void fill(String name, String text) {
    WebElement field = browser.find("input[name='" + name + "']");
    field.clear();
    field.sendKeys(text);
  }

  private static String read(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
