package dev.assay.export;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;

/** The part of a knowledge base that is written: triples of named graphs, by name of the graph. */
final class Selection {

  private final NavigableMap<String, Graph> graphs = new TreeMap<>();

  /** Adds triples of a graph, each of which counts once. */
  void add(String name, Collection<Triple> triples) {
    if (!triples.isEmpty()) {
      Graph graph = graphs.computeIfAbsent(name, any -> GraphMemFactory.createGraphMemRoaring());
      triples.forEach(graph::add);
    }
  }

  void add(String name, Graph graph) {
    graphs.put(name, graph);
  }

  /** The graphs, sorted by name. */
  Map<String, Graph> graphs() {
    return graphs;
  }

  /** All triples, whichever graph they stand in. */
  Graph merged() {
    Graph merged = GraphMemFactory.createGraphMemRoaring();
    graphs.values().forEach(graph -> graph.stream().forEach(merged::add));
    return merged;
  }
}
