package dev.assay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/** Marks that differ whenever graphs differ. They trust the checksums that the catalog states. */
final class Marks {

  private final Map<String, Graph> graphs;
  private final CatalogGraph catalog;

  Marks(Map<String, Graph> graphs, Graph catalog) {
    this.graphs = graphs;
    this.catalog = new CatalogGraph(catalog);
  }

  /** The mark of all graphs, catalog and verdicts included. */
  String ofAll() {
    StringBuilder lines = new StringBuilder();
    graphs.keySet().forEach(name -> lines.append(line(name)));
    return Checksums.sha256(lines.toString());
  }

  /** The names of graphs by their mark: each with a file of its own alone, the others together. */
  Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new TreeMap<>();
    List<String> together = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Graph> graph : graphs.entrySet()) {
      String name = graph.getKey();
      if (graph.getValue() instanceof StoredGraph) {
        parts.put(stated(name), List.of(name));
      } else if (!name.equals(GraphName.CATALOG)) {
        together.add(name);
        lines.append(line(name));
      }
    }
    parts.put(Checksums.sha256(lines.toString()), List.copyOf(together));
    return parts;
  }

  private String line(String name) {
    return name + " " + stated(name) + "\n";
  }

  private String stated(String name) {
    return catalog
        .checksum(name)
        .orElseGet(
            () ->
                Checksums.sha256(
                    CanonicalQuads.stream(
                        Map.of(name, graphs.getOrDefault(name, Graph.emptyGraph)))));
  }
}
