package dev.assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Cases;
import dev.assay.ShippedData;
import dev.assay.claim.Outcome;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of lists with more rows than subjects, and listings that ended, moved or were merged. */
final class ListingCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/verification/listings");
  private static final String TIME = "2026-01-01T00:00:00Z";

  private static final KnowledgeBase KB =
      kb(
          article(),
          list(),
          dataset("designations", file("designations.ttl")),
          dataset("referents", file("referents.ttl")));
  private static final Outcomes TODAY = Outcomes.of(KB);

  @Test
  void personsAreCountedAndAllElseIsTold() {
    Report.Row row = TODAY.row("more-than-40");

    assertThat(row.outcome()).isEqualTo(Outcome.REFUTED);
    assertThat(row.observed()).isEqualTo("39 persons listed (41 subjects, 97 records)");
    assertThat(row.findings()).hasSize(95);
  }

  @ParameterizedTest
  @CsvSource({
    "us-in-april, REFUTED, Zaur TESTOV was listed 2022-06-01 to 2024-03-15",
    "eu-in-april, SUPPORTED, Zaur TESTOV has been listed since 2022-05-17",
    "us-in-january, SUPPORTED, Zaur TESTOV was listed 2022-06-01 to 2024-03-15",
    "eu-since-2022, SUPPORTED, Zaur TESTOV has been listed since 2022-05-17",
    "removed, REFUTED, Removed PERSON was listed 2018-01-01 to 2025-02-01"
  })
  void eachListIsReadAsOfTheDayOfTheClaim(String proposition, Outcome outcome, String observed) {
    assertThat(TODAY.of(proposition)).isEqualTo(outcome);
    assertThat(TODAY.row(proposition).observed()).contains(observed);
  }

  @ParameterizedTest
  @CsvSource({
    "us-in-april, REFUTED",
    "eu-in-april, SUPPORTED",
    "us-in-january, SUPPORTED",
    "eu-since-2022, SUPPORTED"
  })
  void idsThatWereMergedTwiceStillLeadToTheirRecords(String proposition, Outcome outcome) {
    KnowledgeBase merged =
        kb(
            article(),
            dataset("designations", file("designations-merged.ttl")),
            dataset("referents", file("referents.ttl")),
            dataset("referents-merged", file("referents-merged.ttl")));

    assertThat(Outcomes.of(merged).of(proposition)).isEqualTo(outcome);
  }

  @Test
  void whatNobodyRecordedIsNotRefutedUntilAListIsComplete() {
    KnowledgeBase empty = kb(article());
    String complete =
        """
        @prefix agent: <https://w3id.org/assay/agent/> .
        @prefix assay: <https://w3id.org/assay/ns#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <https://w3id.org/assay/dataset/ofac> assay:completeList agent:ofac ;
          dcterms:issued "2024-02-01"^^xsd:date ;
          assay:origin agent:ofac .
        """;
    Outcomes listed = Outcomes.of(kb(article(), dataset("ofac", complete)));

    assertThat(Outcomes.of(empty).of("us-in-january")).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
    assertThat(listed.of("us-in-january")).isEqualTo(Outcome.REFUTED);
    assertThat(listed.of("us-in-april")).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
    assertThat(listed.of("eu-in-april")).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
  }

  private static KnowledgeBase kb(NamedGraph... graphs) {
    List<NamedGraph> all =
        Stream.concat(Stream.of(ShippedData.ontology()), Stream.of(graphs)).toList();
    return KnowledgeBase.empty().with(all, TIME);
  }

  private static NamedGraph article() {
    return graph(GraphName.article("lists"), file("article.ttl"));
  }

  /** 41 subjects in 97 rows: 17 persons in three, 22 in two, and two enterprises in one. */
  private static NamedGraph list() {
    String head =
        """
        @prefix agent: <https://w3id.org/assay/agent/> .
        @prefix assay: <https://w3id.org/assay/ns#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix listing: <https://w3id.org/assay/designation/> .
        @prefix measure: <https://w3id.org/assay/measure/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix schema: <https://schema.org/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        measure:eu-list a assay:Measure ; assay:targetsComplete true .
        """;
    String subjects =
        IntStream.rangeClosed(1, 41)
            .mapToObj(id -> subject(id, id <= 17 ? 3 : id <= 39 ? 2 : 1))
            .collect(Collectors.joining("\n"));
    return dataset("eu-list", head + subjects);
  }

  private static String subject(int id, int rows) {
    String listings =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                row ->
                    "listing:r%1$d-%2$d a assay:Designation ; rdfs:label \"Row %2$d of %1$d\"@en ;"
                            .formatted(id, row)
                        + " assay:ofMeasure measure:eu-list ; assay:designates agent:s%d ;"
                            .formatted(id)
                        + " dcterms:issued \"2026-03-01\"^^xsd:date ; assay:origin agent:eu .\n")
            .collect(Collectors.joining());
    String kind = id <= 39 ? "schema:Person" : "schema:Organization";
    return "agent:s%d a %s .%n".formatted(id, kind) + listings;
  }

  private static NamedGraph dataset(String id, String turtle) {
    return graph(GraphName.dataset(id), turtle);
  }

  private static NamedGraph graph(String name, String turtle) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return NamedGraph.of(name, List.of(graph), new Origin(Assay.Import, "A case", List.of()));
  }

  private static String file(String name) {
    return Cases.text(FOLDER.resolve(name));
  }
}
