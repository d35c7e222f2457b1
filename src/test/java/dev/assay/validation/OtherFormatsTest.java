package dev.assay.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-LD and RDF/XML: nothing is fetched, nothing is dropped in silence. */
final class OtherFormatsTest {

  private static final String RDF =
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e.example/'>\n"
          + "<rdf:Description rdf:about='http://h.example/'>\n<e:p>&n;</e:p>\n%s</rdf:Description></rdf:RDF>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://schema.org",
        "http://schema.org/",
        "https://schema.org/docs/jsonldcontext.jsonld"
      })
  void bundlesTheContextOfSchemaOrg(String context) {
    Parsed parsed =
        json(
            "{\"@context\":\"%s\",\"@type\":\"ClaimReview\",\"claimReviewed\":\"Turnover grew\",\"url\":\"https://check.example/r/1\"}"
                .formatted(context));
    assertThat(parsed.violations()).isEmpty();
    assertThat(parsed.graph().stream().map(t -> t.getPredicate().getURI()))
        .contains("https://schema.org/claimReviewed", "https://schema.org/url");
    assertThat(parsed.graph().stream().filter(t -> t.getObject().isURI())).hasSize(2);
  }

  @Test
  void refusesAnyOtherContextByName() {
    Parsed parsed = json("{\"@context\":\"http://10.0.0.5/ctx.json\",\"name\":\"x\"}");
    assertThat(Given.faults(parsed))
        .singleElement()
        .asString()
        .contains("<http://10.0.0.5/ctx.json>");
    assertThat(parsed.isReadable()).isFalse();
  }

  @Test
  void findsIrisThatJsonLdWouldDrop() {
    Parsed parsed =
        json("{\"@id\":\"http://h.example/a b\",\"http://e.example/p\":{\"@id\":\"rel\"}}");
    assertThat(parsed.violations()).extracting(Violation::kind).containsOnly(Kind.IRI);
    assertThat(Given.faults(parsed))
        .anyMatch(f -> f.endsWith("Write <http://h.example/a%20b>."))
        .anyMatch(f -> f.contains("<rel> is relative"));
  }

  @Test
  void findsTheLineOfBrokenJson() {
    assertThat(Given.faults(json("{\"@id\":\n")).get(0)).startsWith("x.jsonld:");
  }

  @Test
  void takesInternalEntities() {
    Parsed parsed = xml("<!DOCTYPE rdf:RDF [<!ENTITY n 'inside'>]>" + RDF.formatted(""));
    assertThat(parsed.violations()).isEmpty();
    assertThat(parsed.graph().stream().map(t -> t.getObject().getLiteralLexicalForm()))
        .containsExactly("inside");
    assertThat(parsed.graph().stream().map(t -> parsed.lines().of(t).orElse("?")))
        .containsExactly("x.rdf:3");
  }

  @Test
  void refusesExternalEntities() {
    Parsed parsed =
        xml("<!DOCTYPE rdf:RDF [<!ENTITY n SYSTEM 'file:///etc/hostname'>]>" + RDF.formatted(""));
    assertThat(Given.faults(parsed)).singleElement().asString().contains("external entity");
    assertThat(parsed.graph().isEmpty()).isTrue();
  }

  @Test
  void findsABadIriInXml() {
    String bad = "<e:q rdf:resource='http://h.example/a b'/>";
    Parsed parsed = xml("<!DOCTYPE rdf:RDF [<!ENTITY n 'inside'>]>" + RDF.formatted(bad));
    assertThat(Given.faults(parsed)).isNotEmpty().allMatch(f -> f.startsWith("x.rdf:4"));
  }

  private static Parsed json(String text) {
    return Given.read("x.jsonld", text, Lang.JSONLD);
  }

  private static Parsed xml(String text) {
    return Given.read("x.rdf", text, Lang.RDFXML);
  }
}
