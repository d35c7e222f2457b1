package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every canned query gives the rows of its cases, on two engines and whatever the default graph.
 */
final class CannedQueryTest {

  static List<CannedQuery> queries() {
    return ShippedData.queries().all();
  }

  static Stream<QueryCase> cases() {
    return queries().stream().flatMap(QueryCase::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesTheExpectedRows(QueryCase example) {
    CannedQuery query = ShippedData.queries().required(example.query());
    Map<String, Node> terms = query.bind(example.parameters());
    Map<String, Graph> graphs = example.graphs();
    List<List<String>> expected = example.expected();

    assertThat(table(query, JenaEngine.withUnion(graphs), terms))
        .as("Jena, the default graph being the union")
        .isEqualTo(expected);
    assertThat(table(query, JenaEngine.withoutUnion(graphs), terms))
        .as("Jena, the default graph being empty")
        .isEqualTo(expected);
    try (Engine rdf4j = new Rdf4jEngine(graphs)) {
      assertThat(table(query, rdf4j, terms)).as("RDF4J").isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void namesItsColumnsAndOrdersItsRows(CannedQuery query) {
    Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);

    assertThat(parsed.isQueryResultStar()).as("SELECT *").isFalse();
    assertThat(parsed.hasOrderBy() || parsed.hasAggregators()).as("ORDER BY").isTrue();
    assertThat(query.parameters())
        .as("a parameter is no column")
        .noneMatch(parameter -> parsed.getResultVars().contains(parameter.name()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void statesItsTopicInOneSentence(CannedQuery query) {
    assertThat(query.summary()).endsWith(".").doesNotContain(". ");
    assertThat(query.parameters()).allSatisfy(p -> assertThat(p.description()).endsWith("."));
  }

  private static List<List<String>> table(
      CannedQuery query, Engine engine, Map<String, Node> terms) {
    Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
    List<List<String>> table = new ArrayList<>();
    table.add(parsed.getResultVars());
    table.addAll(engine.rows(query, terms));
    return table;
  }
}
