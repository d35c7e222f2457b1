package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import dev.assay.store.KnowledgeBase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every canned query, with its defaults and with nothing bound, on the data that ships. */
final class ShippedQueriesTest {

  private static Engine union;
  private static Engine named;
  private static Engine rdf4j;

  @BeforeAll
  static void load() {
    KnowledgeBase kb = ShippedData.verified();
    Map<String, Graph> graphs = new TreeMap<>();
    kb.names().forEach(name -> graphs.put(name, kb.graph(name)));
    union = JenaEngine.withUnion(graphs);
    named = JenaEngine.withoutUnion(graphs);
    rdf4j = new Rdf4jEngine(graphs);
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

    assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
    assertThat(named.rows(query, defaults)).as("without a union").isEqualTo(rows);
    assertThat(rdf4j.rows(query, defaults)).as("RDF4J").isEqualTo(rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void runsAsItStandsInItsFile(CannedQuery query) {
    List<List<String>> rows = union.rows(query, Map.of());

    assertThat(rows).isNotEmpty();
    assertThat(rdf4j.rows(query, Map.of())).as("RDF4J").isEqualTo(rows);
  }
}
