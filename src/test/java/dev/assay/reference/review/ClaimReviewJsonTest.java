package dev.assay.reference.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.Gathered;
import dev.assay.reference.SmallFiles;
import dev.assay.reference.Unreadable;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimReviewJsonTest {

  private static final ClaimReviewJson FORMAT = new ClaimReviewJson();
  private static final Gathered SMALL = SmallFiles.read(FORMAT);
  private static final String ONE =
      key("https://check.example/reviews/1", "Turnover of two areas doubled in a year.");
  private static final String TWO = key("https://check.example/reviews/2", "Der Umsatz sank.");
  private static final String THREE = key("https://facts.example/3", "A summit took place in May.");
  private static final String FOUR = key("https://facts.example/4", "Nobody signed.");
  private static final Property REVIEWER = SchemaDO.author;

  @Test
  void feedsGraphsListsAndPagesAreRead() {
    assertThat(SMALL.keys()).containsExactly(ONE, TWO, THREE, FOUR);
    assertThat(SMALL.count(SchemaDO.ClaimReview)).isEqualTo(4);
  }

  @Test
  void aRatingIsKeptAsItWasGiven() {
    assertThat(SMALL.values(ONE, SchemaDO.reviewRating, SchemaDO.ratingValue)).containsExactly("2");
    assertThat(SMALL.values(ONE, SchemaDO.reviewRating, SchemaDO.worstRating)).containsExactly("1");
    assertThat(SMALL.values(ONE, SchemaDO.reviewRating, SchemaDO.bestRating)).containsExactly("5");
    assertThat(SMALL.values(ONE, SchemaDO.reviewRating, SchemaDO.alternateName))
        .containsExactly("Mostly false");
    assertThat(SMALL.values(THREE, SchemaDO.reviewRating, SchemaDO.bestRating))
        .containsExactly("6");
  }

  @Test
  void aRatingThatIsNoNumberStaysATextAndIsTold() {
    RDFNode value =
        SMALL.model().listObjectsOfProperty(SchemaDO.ratingValue).toList().stream()
            .filter(node -> node.asLiteral().getLexicalForm().equals("3,5"))
            .findFirst()
            .orElseThrow();
    assertThat(value.asLiteral().getDatatypeURI()).endsWith("#string");
    assertThat(SMALL.unreadable().stream().map(Unreadable::field))
        .containsExactly("datePublished", "ratingValue");
    assertThat(SMALL.unreadable().get(1).where()).isEqualTo("feed.jsonld: item 2");
  }

  @Test
  void whoReviewedAndWhoSpokeAreTwo() {
    assertThat(SMALL.values(ONE, REVIEWER, RDFS.label)).containsExactly("Check Example");
    assertThat(SMALL.values(ONE, SchemaDO.itemReviewed, SchemaDO.author, RDFS.label))
        .containsExactly("Zed Speaker");
    assertThat(SMALL.values(ONE, SchemaDO.itemReviewed, SchemaDO.author, SchemaDO.jobTitle))
        .containsExactly("Minister");
    assertThat(SMALL.values(TWO, REVIEWER, RDFS.label)).containsExactly("Somebody");
    assertThat(SMALL.values(THREE, REVIEWER, RDFS.label)).containsExactly("Facts Example");
    assertThat(SMALL.values(FOUR, REVIEWER, RDFS.label)).containsExactly("https://facts.example/");
  }

  @Test
  void whatIsReviewedIsNoClaimOfOurs() {
    Property first = term("firstAppearance");
    assertThat(SMALL.count(ResourceFactory.createResource(SchemaDO.NS + "Claim"))).isZero();
    assertThat(SMALL.values(ONE, SchemaDO.itemReviewed, SchemaDO.additionalType))
        .containsExactly("Claim");
    assertThat(SMALL.values(ONE, SchemaDO.itemReviewed, SchemaDO.appearance))
        .contains("https://news.example/b");
    assertThat(SMALL.values(ONE, SchemaDO.itemReviewed, SchemaDO.appearance, SchemaDO.url))
        .containsExactly("https://news.example/a");
    assertThat(SMALL.values(ONE, SchemaDO.itemReviewed, first))
        .containsExactly("https://news.example/first");
  }

  @Test
  void daysAreDaysAndTheirTimesAreKept() {
    assertThat(SMALL.values(ONE, SchemaDO.datePublished)).containsExactly("2024-04-30");
    assertThat(SMALL.values(ONE, SKOS.note)).containsExactly("datePublished: 2024-04-30T09:15:00Z");
    assertThat(SMALL.values(TWO, SchemaDO.datePublished)).containsExactly("last spring");
    assertThat(SMALL.values(FOUR, SKOS.note)).containsExactly("dc:rights: \"ours\"");
  }

  @Test
  void aWordOfAnotherLanguageKeepsIt() {
    assertThat(SMALL.model().listObjectsOfProperty(SchemaDO.claimReviewed).toList())
        .filteredOn(node -> node.asLiteral().getLanguage().equals("de"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@context\":\"http://10.0.0.5/ctx.json\",\"name\":\"x\"}",
        "[{\"@context\":[\"https://schema.org\",\"http://10.0.0.5/ctx.json\"],\"@type\":\"ClaimReview\"}]",
        "{\"@context\":{\"@vocab\":\"http://10.0.0.5/ctx.json\"},\"@type\":\"ClaimReview\"}",
        "{\"@type\":\"ClaimReview\",\"url\":\"https://a.example/\",\"author\":"
            + "{\"@context\":\"http://10.0.0.5/ctx.json\"}}",
        "<html><script type=\"application/ld+json\">{\"@context\":\"http://10.0.0.5/ctx.json\","
            + "\"@type\":\"ClaimReview\"}</script>"
      })
  void aContextThatIsNotKnownIsRefusedByName(String text) {
    refused(text, "http://10.0.0.5/ctx.json");
  }

  @Test
  void theContextMayComeLast() {
    assertThat(
            Gathered.from(
                    FORMAT,
                    "t",
                    "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"X\","
                        + "\"@context\":\"http://schema.org/\"}")
                .keys())
        .hasSize(1);
  }

  @Test
  void anotherFileIsRefused() {
    refused("{\"@context\":\"https://schema.org\",\"@type\":\"WebSite\"}", "holds no ClaimReview");
    refused("<html><p>ClaimReview</p></html>", "is a web page and holds no ClaimReview");
    refused("[1, 2]", "item 1 of the list is no object");
    refused("\"ClaimReview\"", "neither an object nor a list");
    refused("[{\"@type\":\"ClaimReview\",\"url\":\"https://a.example/\"}", "no JSON that can be");
    refused("{\"@type\":\"ClaimReview\",\"url\":\"https://a.example/\"} x", "no JSON that can be");
    refused("{\"a\":".repeat(60) + "1" + "}".repeat(60), "nested too deeply");
  }

  @Test
  void aReviewOfNothingIsToldAndLeftOut() {
    Gathered found = Gathered.from(FORMAT, "t", "[{\"@type\":\"ClaimReview\",\"name\":\"X\"}]");
    assertThat(found.keys()).isEmpty();
    assertThat(found.unreadable()).hasSize(1);
  }

  /** The items of a list are read one after the other: the first is there before the end is. */
  @Test
  void aListIsReadAsItComes() throws IOException {
    String item = "{\"@type\":\"ClaimReview\",\"url\":\"https://a.example/\"},";
    List<Object> seen = new java.util.ArrayList<>();
    assertThatThrownBy(
            () -> new JsonFile("t", "t").each(new StringReader("[" + item + "nonsense"), seen::add))
        .isInstanceOf(BadInput.class);
    assertThat(seen).hasSize(1);
  }

  private static void refused(String text, String why) {
    assertThatThrownBy(() -> Gathered.from(FORMAT, "t.jsonld", text))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(why);
  }

  private static String key(String url, String claim) {
    return ReviewWriter.iri(FORMAT.dataset(), url, claim);
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(SchemaDO.NS, name);
  }
}
