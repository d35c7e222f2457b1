package dev.assay.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** A dataset that is sorted on disk is the graph that is put together in memory. */
class DatasetDraftPropertiesTest {

  private static final String NAME = GraphName.dataset("list");
  private static final LocalDate DAY = LocalDate.of(2024, 4, 22);
  private static final List<String> KEYS =
      List.of("urn:e/1", "urn:e/12", "urn:e/1-2", "urn:e/1.2", "urn:e/é", "urn:e/𝔘", "urn:f");

  private Path folder = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("draft");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    DatasetFolder.remove(folder);
  }

  @Property(tries = 200)
  void theFileIsTheCanonicalGraphInAnyOrderAndWithAnyChunks(
      @ForAll("records") List<Said> records, @ForAll Random random, @ForAll("chunks") long chunk)
      throws IOException {
    List<Said> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);

    KnowledgeBase kb;
    try (DatasetDraft draft = new DatasetDraft(new DatasetFolder(folder), NAME, chunk)) {
      shuffled.forEach(said -> draft.add(said.key(), said.graph()));
      kb =
          draft
              .complete(KnowledgeBase.empty(), DAY, true)
              .into(KnowledgeBase.empty(), DatasetDraftTest.entry(DAY), "2024-04-22T00:00:00Z");
    }

    Graph expected = expected(records);
    List<String> lines = CanonicalQuads.lines(NAME, expected);
    byte[] bytes = Files.readAllBytes(kb.files().iterator().next());
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(String.join("", lines));
    assertThat(kb.graph(NAME).size()).isEqualTo(lines.size());
    assertThat(kb.graph(NAME).isIsomorphicWith(expected)).isTrue();
    assertThat(kb.fault()).contains("there is no graph " + GraphName.ONTOLOGY);
    assertThat(kb.hash()).isEqualTo(Checksums.sha256(kb.canonicalLines()));
  }

  private static Graph expected(List<Said> records) {
    List<Graph> parts = new ArrayList<>(records.stream().map(Said::graph).toList());
    Graph seen = GraphMemFactory.createGraphMemRoaring();
    for (Said said : records) {
      for (var property : List.of(Assay.firstSeen, Assay.lastSeen, Assay.lastChanged)) {
        seen.add(NodeFactory.createURI(said.key()), property.asNode(), date(DAY.toString()));
      }
    }
    parts.add(seen);
    return NamedGraph.of(NAME, parts, new Origin(Assay.Import, "List", List.of())).graph();
  }

  @Provide
  Arbitrary<Long> chunks() {
    return Arbitraries.of(1L, 300L, 2_000L, 1L << 20);
  }

  @Provide
  Arbitrary<List<Said>> records() {
    Arbitrary<Said> record =
        Combinators.combine(Arbitraries.of(KEYS), statements().list().ofMaxSize(6))
            .as(DatasetDraftPropertiesTest::said);
    return record.list().ofMinSize(1).ofMaxSize(12);
  }

  private static Arbitrary<Statement> statements() {
    Arbitrary<String> parts = Arbitraries.of("", "", "#a-1", "#a-10", "#a-2");
    Arbitrary<Statement> texts =
        Combinators.combine(
                parts,
                Arbitraries.of(RDFS.label, DCTerms.identifier).map(p -> p.asNode()),
                Arbitraries.strings()
                    .withChars("ab \"\\\n\t\u0001\u007fé\uffee<>#@^")
                    .ofMaxLength(6)
                    .map(text -> text + "𝔘")
                    .map(NodeFactory::createLiteralString))
            .as(Statement::new);
    Arbitrary<Statement> dates =
        Combinators.combine(
                parts,
                Arbitraries.of(
                    Map.entry(DCTerms.date, "2021-02-03"),
                    Map.entry(DCTerms.date, "2020-01-05"),
                    Map.entry(DCTerms.issued, "2021-02-04"),
                    Map.entry(SchemaDO.startDate, "2020-01-05"),
                    Map.entry(SchemaDO.endDate, "2021-02-03")))
            .as((part, said) -> new Statement(part, said.getKey().asNode(), date(said.getValue())));
    Arbitrary<Statement> others =
        Combinators.combine(
                parts,
                Arbitraries.just(RDF.type.asNode()),
                Arbitraries.of(SchemaDO.Event, SchemaDO.Person).map(c -> c.asNode()))
            .as(Statement::new);
    Arbitrary<Statement> words =
        Arbitraries.of("en", "az-Latn", "en-GB")
            .map(
                tag ->
                    new Statement(
                        "", RDFS.comment.asNode(), NodeFactory.createLiteralLang("x", tag)));
    return Arbitraries.oneOf(texts, dates, others, words);
  }

  private static Said said(String key, List<Statement> statements) {
    Graph graph = GraphMemFactory.createGraphMemRoaring();
    statements.stream()
        .map(s -> Triple.create(NodeFactory.createURI(key + s.part()), s.predicate(), s.object()))
        .forEach(graph::add);
    return new Said(key, graph);
  }

  private static Node date(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  record Statement(String part, Node predicate, Node object) {}

  record Said(String key, Graph graph) {}
}
