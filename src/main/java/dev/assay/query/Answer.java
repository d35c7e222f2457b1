package dev.assay.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query answers, complete. */
public sealed interface Answer {

  /**
   * The rows of a SELECT query.
   *
   * @param columns names of the variables in their order
   * @param rows the solutions in their order
   */
  record Table(List<String> columns, List<Binding> rows) implements Answer {

    /** Keeps its own copies of the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** The triples of a CONSTRUCT or DESCRIBE query. */
  record Triples(Graph graph) implements Answer {}

  /** The yes or no of an ASK query. */
  record Truth(boolean value) implements Answer {}
}
