package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.validation.Parsed;
import dev.assay.validation.RdfReader;
import dev.assay.validation.Violation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

final class QuoteCheckTest {

  private static final String SLUG = "testburg";
  private static final Snapshot TEXT =
      Snapshot.of("Testburg, May.\nTrade grew 5 percent. Transit grew 5 percent.\n");
  private static final QuoteFinder FINDER = new QuoteFinder(SLUG, TEXT);

  @Test
  void takesWhatTheFinderWrites() {
    String node = FINDER.turtle("c01", new TextQuote("grew 5 percent", "Transit ", ""));
    assertThat(node).startsWith("quote:testburg-c01 a oa:SpecificResource ;");
    assertThat(check(node)).isEmpty();
  }

  @Test
  void saysWhatStandsThereAndWhatToWrite() {
    String node =
        FINDER.turtle("c01", TextQuote.of("Trade grew")).replace("oa:start 15", "oa:start 16");
    assertThat(check(node))
        .singleElement()
        .asString()
        .startsWith(
            "claims.ttl:8: error: quote:testburg-c01 does not stand at 16 to 25; there stands \"rade grew\".")
        .endsWith("oa:suffix \" 5 percent. Transit grew 5 perce\", and oa:start 15 ; oa:end 25.");
  }

  @Test
  void listsThePlacesOfAQuoteThatMayStandAtSeveral() {
    String node =
        FINDER
            .turtle("c01", TextQuote.of("Testburg"))
            .replace("\"Testburg\"", "\"grew 5 percent\"");
    assertThat(check(node))
        .singleElement()
        .asString()
        .contains("at several places", "at 21, line 2", "at 45, line 2");
  }

  @Test
  void pointsToTheNearestPassage() {
    String node =
        FINDER
            .turtle("c01", TextQuote.of("Trade grew"))
            .replace("\"Trade grew\"", "\"Trade grew 5 percent and fell\"");
    assertThat(check(node))
        .singleElement()
        .asString()
        .contains("It stands nowhere in the text; the nearest is at 15");
  }

  @Test
  void checksWhatStandsBeforeAndAfter() {
    String node = FINDER.turtle("c01", TextQuote.of("Trade grew")).replace(", May.", ", June.");
    assertThat(check(node))
        .singleElement()
        .asString()
        .startsWith("claims.ttl:9:")
        .contains("The oa:prefix of");
  }

  @Test
  void refusesAnotherText() {
    assertThat(violations("", Snapshot.of("Another text.")))
        .singleElement()
        .asString()
        .startsWith("claims.ttl:");
  }

  @Test
  void finderRefusesWhatStandsAtSeveralPlacesOrNone() {
    assertThatThrownBy(() -> FINDER.turtle("c01", TextQuote.of("grew 5 percent")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("at 2 places");
    assertThatThrownBy(() -> FINDER.turtle("c01", TextQuote.of("grew 6 percent")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void finderWritesANodeForEachPart() {
    assertThat(FINDER.turtle("c01", TextQuote.of("Trade grew [...] Transit")))
        .contains("quote:testburg-c01-part1 a", "quote:testburg-c01-part2 a");
  }

  private static List<String> check(String node) {
    return violations(node, TEXT);
  }

  private static List<String> violations(String node, Snapshot snapshot) {
    String prefixes =
        "@prefix oa: <http://www.w3.org/ns/oa#> . @prefix quote: <https://w3id.org/assay/quote/> .\n"
            + "@prefix article: <https://w3id.org/assay/article/> . @prefix spdx: <http://spdx.org/rdf/terms#> .\n"
            + "article:testburg spdx:checksum [ spdx:checksumValue \"%s\" ] .\n"
                .formatted(TEXT.sha256());
    byte[] bytes = (prefixes + node).getBytes(StandardCharsets.UTF_8);
    Parsed parsed = RdfReader.read("claims.ttl", new ByteArrayInputStream(bytes), Lang.TURTLE);
    assertThat(parsed.violations()).isEmpty();
    return QuoteCheck.check(SLUG, List.of(parsed), snapshot).stream()
        .map(Violation::sentence)
        .toList();
  }
}
