package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule and canned query, on data that nobody chose. */
final class GeneratedDataTest {

  private static final String DAY = "2024-06-15";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyQueryGivesTheSameRowsOnEveryEngine(long seed) throws Exception {
    Map<String, Graph> graphs = new GeneratedData(seed).graphs();
    Engine union = JenaEngine.withUnion(graphs);
    Engine named = JenaEngine.withoutUnion(graphs);
    try (Engine rdf4j = new Rdf4jEngine(graphs)) {
      int found = 0;
      for (CannedQuery query : ShippedData.queries().all()) {
        Map<String, Node> terms = query.bind(day(query));
        List<List<String>> rows = union.rows(query, terms);
        assertThat(rows).as(query.id()).doesNotHaveDuplicates();
        assertThat(named.rows(query, terms)).as(query.id() + " without a union").isEqualTo(rows);
        assertThat(rdf4j.rows(query, terms)).as(query.id() + " on RDF4J").isEqualTo(rows);
        found += query.checks().isPresent() ? rows.size() : 0;
      }
      assertThat(found).as("rows of rules").isGreaterThan(100);
    }
  }

  @Test
  void everyFigureIsBeforeADayOrNotOrUndecidedWhateverItsPrecision() {
    Map<String, Graph> graphs = new GeneratedData(7).graphs();
    CannedQuery query = ShippedData.queries().required("explore/observations-before");
    Engine engine = JenaEngine.withUnion(graphs);
    List<List<String>> all = engine.rows(query, query.bind(Map.of("day", "9999-12-31")));

    assertThat(all).hasSize(300);
    days()
        .forEach(
            day -> {
              Map<String, String> certainty = new HashMap<>();
              engine
                  .rows(query, query.bind(Map.of("day", day.toString())))
                  .forEach(row -> certainty.put(row.get(0), row.get(3)));
              for (List<String> row : all) {
                LocalDate from = LocalDate.parse(row.get(1));
                LocalDate until = LocalDate.parse(row.get(2));
                String expected =
                    until.isBefore(day)
                        ? "surely before"
                        : from.isBefore(day) ? "undecided" : "not before";
                assertThat(certainty.getOrDefault(row.get(0), "not before"))
                    .as("%s on %s", row, day)
                    .isEqualTo(expected);
              }
            });
  }

  private static Stream<LocalDate> days() {
    return LocalDate.parse("2021-12-28")
        .datesUntil(LocalDate.parse("2025-01-05"), Period.ofDays(5));
  }

  private static Map<String, String> day(CannedQuery query) {
    return query.checks().isPresent() ? Map.of("asOf", DAY) : Map.of();
  }
}
