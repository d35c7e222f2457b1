package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Fixture;
import dev.assay.claim.Outcome;
import dev.assay.intake.Snapshots;
import dev.assay.pipeline.Building;
import dev.assay.query.Answer;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.store.Checksums;
import dev.assay.store.DataFile;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.ResourceFolder;
import dev.assay.store.Store;
import dev.assay.verification.Report;
import dev.assay.verification.Verifier;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prov;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ARCHITECTURE.md says always holds, on the data that ships with the program. */
class InvariantsTest {

  private static final QueryCatalog QUERIES = new QueryCatalog(new ResourceFolder("queries"));
  private static final QueryRunner RUNNER = new QueryRunner(Duration.ofSeconds(60));
  private static final Verifier VERIFIER = new Verifier(QUERIES, RUNNER);

  @TempDir static Path folder;

  private static KnowledgeBase kb;

  @BeforeAll
  static void build() {
    Building building =
        new Building(
            DataFile.in(Path.of("data")), new Snapshots(folder, Path.of("data")), VERIFIER);
    kb = building.build(building.examine(), new Store(folder), Optional.empty(), note -> {});
  }

  @Test
  void everyGraphIsDescribedByTheCatalog() {
    for (String name : kb.names()) {
      boolean described =
          name.equals(GraphName.CATALOG)
              || kb.graph(GraphName.CATALOG)
                  .contains(NodeFactory.createURI(name), Prov.wasGeneratedBy.asNode(), Node.ANY);

      assertThat(described).as(name).isTrue();
    }
  }

  @Test
  void noStatementStandsInTheDefaultGraphAloneAndNoBlankNodeIsLeft() {
    assertThat(kb.canonicalLines().toList())
        .hasSize((int) kb.size())
        .noneMatch(line -> line.contains("_:"));
    assertThat(kb.dataset().getDefaultGraph().size()).isLessThanOrEqualTo((int) kb.size());
  }

  @Test
  void everyVerdictNamesWhatItTakesToComputeItAgain() {
    var verdicts = kb.graph(GraphName.verdicts("aliyev-moscow"));
    List<Node> all =
        verdicts
            .find(Node.ANY, RDF.type.asNode(), Assay.Verdict.asNode())
            .mapWith(triple -> triple.getSubject())
            .toList();

    assertThat(all).isNotEmpty();
    for (Node verdict : all) {
      for (var property :
          List.of(
              Assay.rule, Assay.ruleSha256, Assay.dataVersion, Assay.asOf, Prov.wasGeneratedBy)) {
        assertThat(verdicts.contains(verdict, property.asNode(), Node.ANY))
            .as(verdict + " " + property)
            .isTrue();
      }
    }
  }

  @Test
  void runningTheRulesAgainGivesTheSameVerdicts() {
    Report again = VERIFIER.verify(kb, Optional.empty());

    VERIFIER
        .graphs(kb, again)
        .forEach(
            graph ->
                assertThat(graph.graph().isIsomorphicWith(kb.graph(graph.name())))
                    .as(graph.name())
                    .isTrue());
    for (Report.Row row : again.rows()) {
      if (row.outcome() != Outcome.NOT_CHECKABLE) {
        assertThat(row.rules())
            .isNotEmpty()
            .allSatisfy(
                rule ->
                    assertThat(rule.sha256())
                        .isEqualTo(Checksums.sha256(QUERIES.required(rule.id()).text())));
      }
    }
  }

  @Test
  void everyClaimOfTheArticleIsInTheReport() {
    Report report = VERIFIER.verify(kb, Optional.empty());

    assertThat(report.rows().stream().map(Report.Row::claim).distinct()).hasSize(86);
    assertThat(report.rows().stream().map(Report.Row::kind).filter(kind -> !kind.isEmpty()))
        .contains(
            "QuantityProposition",
            "CountProposition",
            "RankProposition",
            "ChangeProposition",
            "MeasureStatusProposition",
            "EventProposition",
            "StatementProposition",
            "RelationProposition");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"open", "unknown", "outcome"})
  void aRefusedBuildOrImportLeavesTheStoreByteForByteAsItWas(String fault, @TempDir Path place)
      throws IOException {
    String text =
        switch (fault) {
          case "open" -> "<urn:a> <urn:p> \"open .\n";
          case "unknown" -> "<urn:a> a <https://w3id.org/assay/ns#Unknown> .\n";
          default ->
              "<urn:a> <https://w3id.org/assay/ns#outcome> <https://w3id.org/assay/ns#Refuted> .\n";
        };
    Path file = place.resolve("data/reference/faulty.ttl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Path store = place.resolve("store");
    assertThat(Run.on(store, "build", "--data", Fixture.DATA.toString()).code()).isZero();
    byte[] before = Files.readAllBytes(store.resolve("kb.nq"));

    Run build = Run.on(store, "build", "--data", place.resolve("data").toString());
    Run imported = Run.on(store, "import", file.toString());

    assertThat(build.code()).as(build.err()).isNotZero();
    assertThat(build.err()).endsWith("Nothing was built; the store is as it was.\n");
    assertThat(imported.code()).as(imported.err()).isNotZero();
    assertThat(imported.err()).endsWith("Nothing was imported; the store is as it was.\n");
    assertThat(store.resolve("kb.nq")).hasBinaryContent(before);
    assertThat(store.toFile().list()).containsExactlyInAnyOrder("archive", "kb.nq", "lock");
  }

  @Test
  void theDefaultGraphIsTheUnionOfTheNamedOnes() {
    String inGraphs = "SELECT (COUNT(DISTINCT ?c) AS ?n) { GRAPH ?g { ?c a ?t } }";
    String inUnion = "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a ?t }";

    assertThat(rows(inGraphs)).isEqualTo(rows(inUnion));
  }

  private static String rows(String query) {
    return ((Answer.Table) RUNNER.run(kb, "test", query)).rows().toString();
  }
}
