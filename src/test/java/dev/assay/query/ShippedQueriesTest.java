package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import dev.assay.store.KnowledgeBase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every canned query, with its defaults and with nothing bound, on the data that ships. */
final class ShippedQueriesTest {

  /** Queries about things that the article which ships does not speak of. Their cases have rows. */
  private static final Set<String> NOTHING_SHIPPED =
      Set.of(
          "explore/changed-verdicts",
          "explore/doubtful-figures",
          "explore/listed-at",
          "explore/listed-by-programme",
          "explore/listings-of-entity",
          "explore/members-on",
          "explore/new-listings",
          "explore/published-reviews",
          "explore/reviews",
          "export/circular",
          "verify/count-listed",
          "verify/designation",
          "verify/measure-lists",
          "verify/quantity-by-formula",
          "verify/quantity-constant-prices",
          "verify/quantity-converted",
          "verify/quantity-earlier-period",
          "verify/quantity-mirror",
          "verify/quantity-other-measure",
          "verify/quantity-other-measure-by-formula",
          "verify/quantity-partial",
          "verify/rank-any-basis");

  private static Engine union;
  private static Engine named;
  private static Engine rdf4j;
  private static Engine twice;

  @BeforeAll
  static void load() {
    KnowledgeBase kb = ShippedData.verified();
    Map<String, Graph> graphs = new TreeMap<>();
    kb.names().forEach(name -> graphs.put(name, kb.graph(name)));
    union = JenaEngine.withUnion(graphs);
    named = JenaEngine.withoutUnion(graphs);
    rdf4j = new Rdf4jEngine(graphs);
    twice = JenaEngine.withoutUnion(doubled(graphs));
  }

  @AfterAll
  static void close() throws Exception {
    rdf4j.close();
  }

  static List<CannedQuery> queries() {
    return ShippedData.queries().all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void givesTheSameRowsOnEveryEngine(CannedQuery query) {
    Map<String, Node> defaults = query.bind(Map.of());
    List<List<String>> rows = union.rows(query, defaults);

    assertThat(rows).doesNotHaveDuplicates();
    assertThat(rows.isEmpty()).isEqualTo(NOTHING_SHIPPED.contains(query.id()));
    assertThat(named.rows(query, defaults)).as("without a union").isEqualTo(rows);
    assertThat(rdf4j.rows(query, defaults)).as("RDF4J").isEqualTo(rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void runsAsItStandsInItsFile(CannedQuery query) {
    List<List<String>> rows = union.rows(query, Map.of());

    assertThat(rows.isEmpty()).isEqualTo(NOTHING_SHIPPED.contains(query.id()));
    assertThat(rdf4j.rows(query, Map.of())).as("RDF4J").isEqualTo(rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void hasACaseWithRows(CannedQuery query) {
    assertThat(QueryCase.of(query)).anyMatch(example -> example.expected().size() > 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void countsWhatStandsInTwoGraphsOnce(CannedQuery query) {
    Assumptions.assumeFalse(
        query.text().contains("?graph"), "the answer names the graph, so it has a row for each");
    Map<String, Node> defaults = query.bind(Map.of());

    assertThat(twice.rows(query, defaults)).isEqualTo(union.rows(query, defaults));
  }

  /** The graphs, and copies of all that hold data. */
  private static Map<String, Graph> doubled(Map<String, Graph> graphs) {
    Map<String, Graph> all = new TreeMap<>(graphs);
    graphs.forEach(
        (name, graph) -> {
          if (name.contains("/graph/dataset/") || name.contains("/graph/article/")) {
            all.put(name + "-copy", graph);
          }
        });
    return all;
  }
}
