package dev.assay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.Unavailable;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetDraftTest {

  private static final String NAME = GraphName.dataset("list");
  private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 8, 1);
  private static final LocalDate THIRD = LocalDate.of(2026, 2, 1);
  private static final String PREFIXES =
      Stream.of("assay", "dcterms", "rdfs", "schema", "xsd")
          .map(p -> "PREFIX " + p + ": <" + Prefixes.expand(p + ":").orElseThrow() + "> ")
          .collect(Collectors.joining());
  private static final String ANN =
      "<urn:e/ann> rdfs:label 'Ann' ; assay:recordedAt 'f:%d' ."
          + " <urn:e/ann#listing-1> a assay:Designation ; assay:designates <urn:e/ann> ;"
          + " schema:startDate '2020-01-01'^^xsd:date .";
  private static final String BEN = "<urn:e/ben> rdfs:label '%s' . <urn:e/ben#n> rdfs:label 'n' .";

  private static final String BEN_AS_EVE = "<urn:e/eve> rdfs:label 'Eve' .";

  @TempDir Path folder;

  @Test
  void aRemovedSubjectStaysAndItsOpenListingEnds() {
    version(FIRST, record("ann", ANN.formatted(1)), record("ben", BEN.formatted("Ben")));
    DatasetDraft.Completed second = version(SECOND, record("ben", BEN.formatted("Ben")));
    version(THIRD, record("ben", BEN.formatted("Ben")));

    assertThat(second.counts()).isEqualTo(new VersionCounts(1, 0, 0, 1, 1));
    assertThat(second.listed(Change.REMOVED)).containsExactly(new ListedRecord("urn:e/ann", "Ann"));
    assertThat(lines())
        .contains(
            "<urn:e/ann> rdfs:label \"Ann\"",
            "<urn:e/ann> assay:lastSeen \"2022-09-01\"",
            "<urn:e/ann#listing-1> schema:endDate \"2025-08-01\"",
            "<urn:e/ann#listing-1> assay:validUntil \"2025-08-01\"",
            "<urn:e/ben> assay:firstSeen \"2022-09-01\"",
            "<urn:e/ben> assay:lastChanged \"2022-09-01\"",
            "<urn:e/ben> assay:lastSeen \"2026-02-01\"");
  }

  @Test
  void onlyWhatIsSaidMakesAChange() {
    version(FIRST, record("ann", ANN.formatted(1)), record("ben", BEN.formatted("Ben")));
    DatasetDraft.Completed second =
        version(
            SECOND,
            record("eve", "<urn:e/eve> rdfs:label 'Eve' ."),
            record("ben", BEN.formatted("Benny")),
            record("ann", ANN.formatted(7)));

    assertThat(second.counts()).isEqualTo(new VersionCounts(3, 1, 1, 0, 0));
    assertThat(second.listed(Change.ADDED)).containsExactly(new ListedRecord("urn:e/eve", "Eve"));
    assertThat(second.listed(Change.CHANGED))
        .containsExactly(new ListedRecord("urn:e/ben", "Benny"));
    assertThat(lines())
        .contains(
            "<urn:e/eve> assay:firstSeen \"2025-08-01\"",
            "<urn:e/ben> assay:lastChanged \"2025-08-01\"",
            "<urn:e/ann> assay:lastChanged \"2022-09-01\"",
            "<urn:e/ann> assay:recordedAt \"f:7\"")
        .doesNotContain("<urn:e/ben> rdfs:label \"Ben\"");
  }

  @Test
  void oneWhoComesBackIsAddedAndKeepsTheFirstDay() {
    version(FIRST, record("ann", ANN.formatted(1)), record("ben", BEN.formatted("Ben")));
    version(SECOND, record("ben", BEN.formatted("Ben")));
    DatasetDraft.Completed third =
        version(THIRD, record("ann", ANN.formatted(1)), record("ben", BEN.formatted("Ben")));

    assertThat(third.counts()).isEqualTo(new VersionCounts(2, 1, 0, 0, 0));
    assertThat(lines())
        .contains("<urn:e/ann> assay:firstSeen \"2022-09-01\"")
        .noneMatch(line -> line.contains("schema:endDate"));
  }

  @Test
  void aListingThatTheListGivesNoDayIsPublicSinceTheFirstVersion() {
    String listing = ANN + " <urn:e/ann#listing-1> dcterms:issued '%s'^^xsd:date .";
    version(FIRST, record("ann", listing.formatted(1, FIRST)));
    DatasetDraft.Completed second = version(SECOND, record("ann", listing.formatted(1, SECOND)));
    assertThat(second.counts().isSame()).isTrue();
    assertThat(lines()).contains("<urn:e/ann#listing-1> assay:knownBy \"2022-09-01\"");

    version(THIRD, record("ann", listing.formatted(1, "2025-12-24")));
    assertThat(lines()).contains("<urn:e/ann#listing-1> assay:knownBy \"2025-12-24\"");
  }

  @Test
  void aListingThatSaysNothingOfItIsPublicOnTheDayOfItsFirstVersion() {
    version(FIRST, record("ann", ANN.formatted(1)));
    DatasetDraft.Completed second = version(SECOND, record("ann", ANN.formatted(1)));
    assertThat(second.counts().isSame()).isTrue();
    assertThat(lines()).contains("<urn:e/ann#listing-1> assay:knownBy \"2022-09-01\"");
  }

  @Test
  void partsOfAStatisticAddUp() {
    version(SECOND, false, record("ann", ANN.formatted(1)));
    DatasetDraft.Completed part =
        version(FIRST, false, record("ben", BEN.formatted("Ben")), record("eve", BEN_AS_EVE));
    assertThat(part.counts()).isEqualTo(new VersionCounts(3, 2, 0, 0, 0));
    DatasetDraft.Completed again = version(THIRD, false, record("ann", ANN.formatted(1)));

    assertThat(again.counts()).isEqualTo(new VersionCounts(3, 0, 0, 0, 0));
    assertThat(lines())
        .contains(
            "<urn:e/ann> assay:lastSeen \"2026-02-01\"",
            "<urn:e/ben> assay:lastSeen \"2022-09-01\"")
        .noneMatch(line -> line.contains("schema:endDate"));
  }

  @Test
  void aRemovedOneOfWhomAnotherSpeaksKeepsWhatWasSaid() {
    version(FIRST, record("ann", ANN.formatted(1)), record("ben", BEN.formatted("Ben")));
    version(
        SECOND,
        record("ben", BEN.formatted("Ben") + " <urn:e/ann> rdfs:comment 'brother of Ben' ."));

    assertThat(lines())
        .contains(
            "<urn:e/ann> rdfs:label \"Ann\"",
            "<urn:e/ann> rdfs:comment \"brother of Ben\"",
            "<urn:e/ann> assay:lastSeen \"2022-09-01\"");
  }

  @Test
  void theSameVersionGivesTheSameFile() {
    version(FIRST, record("ann", ANN.formatted(1)));
    Set<Path> before = store().required().files();
    version(FIRST, record("ann", ANN.formatted(1)));

    assertThat(store().required().files()).isEqualTo(before);
  }

  @Test
  void theFileIsReadWhenAPatternMayBeInItOnly() {
    version(FIRST, record("ann", ANN.formatted(1)));
    StoredGraph graph = (StoredGraph) store().required().graph(NAME);

    assertThat(graph.contains(Node.ANY, RDFS.seeAlso.asNode(), Node.ANY)).isFalse();
    assertThat(graph.contains(NodeFactory.createURI("urn:x"), Node.ANY, Node.ANY)).isFalse();
    assertThat(graph.contains(Node.ANY, RDF.type.asNode(), Assay.Verdict.asNode())).isFalse();
    assertThat(graph.size()).isPositive();
    assertThat(graph.isLoaded()).isFalse();
    assertThat(graph.contains(Node.ANY, RDF.type.asNode(), Assay.Designation.asNode())).isTrue();
    assertThat(graph.isLoaded()).isTrue();
  }

  @Test
  void whatNoCatalogNamesIsRemovedByTheNextWrite() throws IOException {
    version(FIRST, record("ann", ANN.formatted(1)));
    Path leftover = Files.createDirectories(folder.resolve("datasets/draft")).resolve("chunk-0");
    Files.writeString(leftover, "x");
    version(SECOND, record("ben", BEN.formatted("Ben")));
    assertThat(folder.resolve("datasets").toFile().list()).hasSize(2);
    store().update(kb -> kb);

    assertThat(folder.resolve("datasets").toFile().list()).hasSize(1);
    assertThat(store().required().graph(NAME).contains(Node.ANY, Node.ANY, Node.ANY)).isTrue();
  }

  @Test
  void aMissingFileIsDamage() throws IOException {
    version(FIRST, record("ann", ANN.formatted(1)));
    DatasetFolder.remove(folder.resolve("datasets"));

    assertThatThrownBy(() -> store().required())
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("missing or cut off");
  }

  static DatasetEntry entry(LocalDate day) {
    return new DatasetEntry(
        "List",
        "urn:publisher",
        "https://example.org/",
        "https://example.org/terms",
        true,
        day,
        List.of(),
        "test",
        Optional.empty(),
        0);
  }

  private DatasetDraft.Completed version(LocalDate day, Said... records) {
    return version(day, true, records);
  }

  private DatasetDraft.Completed version(LocalDate day, boolean whole, Said... records) {
    DatasetDraft.Completed[] made = new DatasetDraft.Completed[1];
    store()
        .update(
            kb -> {
              try (DatasetDraft draft = store().draft(NAME)) {
                Stream.of(records).forEach(said -> draft.add(said.key(), said.graph()));
                made[0] = draft.complete(kb, day, whole);
                return made[0].into(kb, entry(day), "2026-02-02T00:00:00Z");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return made[0];
  }

  private Store store() {
    return new Store(folder);
  }

  /** The lines with short predicates, and without types of values and the graph. */
  private List<String> lines() {
    return store()
        .required()
        .canonicalLines()
        .filter(line -> line.startsWith("<urn:e"))
        .map(
            line ->
                line.replaceAll("\\^\\^<[^>]*>", "")
                    .replace(" <" + NAME + "> .\n", "")
                    .replaceAll("<https://w3id.org/assay/ns#(\\w+)>", "assay:$1")
                    .replaceAll("<https://schema.org/(\\w+)>", "schema:$1")
                    .replace("<" + RDFS.getURI() + "label>", "rdfs:label")
                    .replace("<" + RDFS.getURI() + "comment>", "rdfs:comment"))
        .toList();
  }

  private static Said record(String id, String turtle) {
    Graph graph = GraphMemFactory.createGraphMemRoaring();
    SkolemTest.turtle(PREFIXES + turtle).stream().forEach(graph::add);
    return new Said("urn:e/" + id, graph);
  }

  private record Said(String key, Graph graph) {}
}
