package dev.assay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class DerivationTest {

  @Test
  void addsTheFirstAndLastDayOfAYear() {
    assertThat(derived("sdmx-dimension:refPeriod '2024'^^xsd:gYear"))
        .contains("validFrom 2024-01-01", "validUntil 2024-12-31");
  }

  @Test
  void knowsTheLengthOfMonths() {
    assertThat(
            derived(
                "schema:startDate '2024-02'^^xsd:gYearMonth ; schema:endDate '2024-02'^^xsd:gYearMonth"))
        .contains("validFrom 2024-02-01", "validUntil 2024-02-29");
  }

  @Test
  void leavesOpenWhatHasNoEnd() {
    assertThat(derived("a assay:Relation ; schema:startDate '2021-06-15'^^xsd:date"))
        .contains("validFrom 2021-06-15")
        .noneMatch(line -> line.startsWith("validUntil"));
  }

  @Test
  void endsAnEventOnItsDayAndCountsTheDay() {
    assertThat(derived("a schema:Event ; schema:startDate '1970-01-11'^^xsd:date"))
        .contains("validUntil 1970-01-11", "startDay 10", "endDay 10");
  }

  @Test
  void neverGuessesTheZoneOfATime() {
    assertThat(derived("dcterms:issued '2024-04-22T07:15:00'^^xsd:dateTime"))
        .contains("knownFrom 2024-04-21", "knownBy 2024-04-22");
    assertThat(derived("dcterms:issued '2024-04-22T01:15:00+04:00'^^xsd:dateTime"))
        .contains("knownFrom 2024-04-21", "knownBy 2024-04-21");
  }

  @Test
  void takesTheIntervalOfAnInferredDate() {
    assertThat(
            derived(
                "assay:issuedFrom '2024-04-23'^^xsd:date ; assay:issuedUntil '2024-04-25'^^xsd:date"))
        .contains("knownFrom 2024-04-23", "knownBy 2024-04-25");
  }

  @Test
  void readsAFigureByItsStatedDigits() {
    assertThat(derived("assay:value 6 ; sdmx-attribute:unitMult 9 ; assay:comparator assay:Equal"))
        .contains("amount 6000000000", "low 5500000000", "high 6500000000");
    assertThat(
            derived("assay:value 4.36 ; sdmx-attribute:unitMult 9 ; assay:bound assay:ExactBound"))
        .contains("low 4355000000", "high 4365000000");
  }

  @Test
  void readsACountAsItself() {
    assertThat(derived("assay:value 40 ; assay:bound assay:ExactBound"))
        .contains("low 40", "high 40");
  }

  @Test
  void leavesAnOpenBoundOpen() {
    assertThat(derived("assay:value 9 ; sdmx-attribute:unitMult 9 ; assay:bound assay:LowerBound"))
        .contains("low 9000000000")
        .noneMatch(line -> line.startsWith("high"));
  }

  @Test
  void addsNothingTheSecondTime() {
    Graph graph = graph("assay:value 6 ; sdmx-attribute:unitMult 9 ; assay:bound assay:ExactBound");
    Derivation.addTo(graph);
    int size = graph.size();

    Derivation.addTo(graph);

    assertThat(graph.size()).isEqualTo(size);
  }

  @Test
  void saysWhichValueItCannotRead() {
    assertThatThrownBy(() -> derived("dcterms:issued 'last spring'"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("https://example.org/x")
        .hasMessageContaining("last spring");
  }

  private static List<String> derived(String properties) {
    Graph graph = graph(properties);
    Derivation.addTo(graph);
    return graph.stream()
        .map(t -> t.getPredicate().getLocalName() + " " + t.getObject().toString())
        .map(line -> line.replace("\"", "").replaceAll("\\^\\^.*", ""))
        .collect(Collectors.toList());
  }

  private static Graph graph(String properties) {
    StringBuilder turtle = new StringBuilder();
    Prefixes.asMap().forEach((p, ns) -> turtle.append("PREFIX " + p + ": <" + ns + ">\n"));
    turtle.append("<https://example.org/x> ").append(properties).append(" .");
    return RDFParser.fromString(turtle.toString(), Lang.TURTLE).toGraph();
  }
}
