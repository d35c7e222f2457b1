package dev.assay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.ShippedData;
import dev.assay.claim.BadInput;
import dev.assay.query.Answer;
import dev.assay.query.QueryRunner;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOSXL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSearchTest {

  private static final String LIST = GraphName.dataset("list");
  private static final String QUERY =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX skosxl: <http://www.w3.org/2008/05/skos-xl#>
      SELECT ?s ?name WHERE { %s } ORDER BY ?s ?name
      """;

  @TempDir Path folder;
  private TextSearch search;

  @BeforeEach
  void open() {
    search = new TextSearch(folder);
  }

  @Test
  void aNameThatIsGoneIsFoundNoMore() {
    KnowledgeBase first = with("Zarnigar Testova", "Okan Misalov");
    KnowledgeBase second = with("Okan Misalov");

    assertThat(found(first, "Testova")).hasSize(1);
    assertThat(found(second, "Testova")).isEmpty();
    assertThat(found(second, "Misalov")).hasSize(1);
    assertThat(found(with("Okan Misalov"), "Misalov")).hasSize(1);
    assertThat(found(with(), "Misalov")).isEmpty();
    assertThat(found(KnowledgeBase.empty(), "Misalov")).isEmpty();

    open();
    assertThat(found(second, "Misalov")).hasSize(1);
    assertThat(found(second, "Testova")).isEmpty();
  }

  @Test
  void theIndexCanBeMadeAnewAtAnyTime() {
    KnowledgeBase kb = with("Okan Misalov");
    int texts = search.renew(kb);
    assertThat(search.renew(kb)).isEqualTo(texts);
    assertThat(found(kb, "Misalov")).hasSize(1);
  }

  @Test
  void whatWasLeftHalfWrittenIsNeverRead() throws IOException {
    KnowledgeBase kb = with("Okan Misalov");
    Files.createDirectories(folder.resolve("draft"));
    Files.writeString(folder.resolve("draft/segments_1"), "half");
    assertThat(found(kb, "Misalov")).hasSize(1);
    found(with("Zarnigar Testova"), "Testova");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(Files::isDirectory)).hasSize(1);
    }
  }

  @Test
  void namesOfAnySpellingAndPlaceAreFound() {
    KnowledgeBase kb =
        with(
            "\u018Fliyev, Kamran",
            "I\u015F\u0131k \u00D6ZT\u00DCRK",
            "\u0401\u043B\u043A\u0438\u043D");

    assertThat(found(kb, "aliyev kamran")).hasSize(1);
    assertThat(found(kb, "ELIYEV")).hasSize(1);
    assertThat(found(kb, "isik ozturk")).hasSize(1);
    assertThat(found(kb, "\u0435\u043B\u043A\u0438\u043D")).hasSize(1);
    assertThat(found(kb, "kam*")).hasSize(1);
    assertThat(found(kb, "aliyev ozturk")).isEmpty();
  }

  @Test
  void sparqlFindsNamesInAGraphAndInAll() {
    KnowledgeBase kb = with("Okan Misalov", "Zarnigar Testova");

    assertThat(rows(kb, "(?s ?score ?name) text:query 'misalov'")).hasSize(1);
    assertThat(rows(kb, "GRAPH <" + LIST + "> { (?s ?score ?name) text:query 'misalov' }"))
        .hasSize(1);
    assertThat(rows(kb, "GRAPH <urn:other> { (?s ?score ?name) text:query 'misalov' }")).isEmpty();
    assertThat(rows(kb, "(?s ?score ?name) text:query (skosxl:altLabel 'alias')")).hasSize(1);
    assertThat(rows(kb, "(?s ?score ?name) text:query (skosxl:prefLabel 'alias')")).isEmpty();
  }

  @Test
  void textsOfClaimsAreFound() {
    assertThat(found(ShippedData.unverified(), "turnover billion")).isNotEmpty();
  }

  @Test
  void aWrongSearchSaysWhatToDo() {
    assertThatThrownBy(() -> found(with("x"), "what ("))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("Put a backslash before");
  }

  private List<TextMatch> found(KnowledgeBase kb, String words) {
    return search.find(kb, words, 100).stream()
        .filter(match -> !kb.names().contains(LIST) || match.graph().hasURI(LIST))
        .toList();
  }

  private List<?> rows(KnowledgeBase kb, String pattern) {
    QueryRunner runner = new QueryRunner(Duration.ofMinutes(1), List.of(search));
    Answer answer = runner.run(kb, "test", QUERY.formatted(pattern));
    return ((Answer.Table) answer).rows();
  }

  private static KnowledgeBase with(String... names) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    for (String name : names) {
      graph.add(
          NodeFactory.createURI("urn:e/" + name.codePointAt(0)),
          RDFS.label.asNode(),
          NodeFactory.createLiteralString(name));
    }
    graph.add(
        NodeFactory.createURI("urn:e/other"),
        SKOSXL.altLabel.asNode(),
        NodeFactory.createURI("urn:e/other#name-1"));
    graph.add(
        NodeFactory.createURI("urn:e/other#name-1"),
        SKOSXL.literalForm.asNode(),
        NodeFactory.createLiteralString("An alias"));
    return ShippedData.with(ShippedData.unverified(), LIST, graph);
  }
}
