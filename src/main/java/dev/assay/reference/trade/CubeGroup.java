package dev.assay.reference.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What stands together of one subject of an RDF file. */
final class CubeGroup {

  static final String QB = "http://purl.org/linked-data/cube#";
  private static final String DATASET = QB + "dataSet";

  private final Node subject;
  private final Map<String, List<Node>> statements = new LinkedHashMap<>();
  private int size;

  CubeGroup(Node subject) {
    this.subject = subject;
  }

  Node subject() {
    return subject;
  }

  int size() {
    return size;
  }

  void add(Node predicate, Node object) {
    statements.computeIfAbsent(predicate.getURI(), any -> new ArrayList<>()).add(object);
    size++;
  }

  /** Its properties with their values. */
  Map<String, List<Node>> statements() {
    return statements;
  }

  List<Node> objects(String predicate) {
    return statements.getOrDefault(predicate, List.of());
  }

  boolean isA(String type) {
    return objects(RDF.type.getURI()).stream().anyMatch(node -> node.isURI() && node.hasURI(type));
  }

  boolean isObservation() {
    return isA(QB + "Observation") || !objects(DATASET).isEmpty();
  }
}
