package dev.assay.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** A SPARQL engine that holds some named graphs. */
interface Engine extends AutoCloseable {

  /** The rows of a SELECT query, its parameters bound, as the engine gives them. */
  List<List<String>> rows(CannedQuery query, Map<String, Node> terms);

  @Override
  default void close() {}
}
