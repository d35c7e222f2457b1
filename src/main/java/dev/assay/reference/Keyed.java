package dev.assay.reference;

import dev.assay.vocabulary.Assay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/** The statements of a dataset by the record that they belong to. */
final class Keyed {

  /** What a record says only of its place in a file and of versions. */
  private static final Set<Node> INCIDENTAL =
      Set.of(Assay.recordedAt.asNode(), Assay.firstSeen.asNode(), Assay.lastSeen.asNode());

  private final Graph graph;

  Keyed(Graph graph) {
    this.graph = graph;
  }

  /** The records that have been seen in some version. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    graph
        .find(Node.ANY, Assay.lastSeen.asNode(), Node.ANY)
        .forEach(triple -> keys.add(triple.getSubject().getURI()));
    return keys;
  }

  /** A number for each record that differs when it says something else, whatever the order. */
  Map<String, Long> digests() {
    Map<String, Long> digests = new HashMap<>();
    graph
        .find()
        .forEach(
            triple -> {
              if (!INCIDENTAL.contains(triple.getPredicate())) {
                digests.merge(key(triple), digest(triple), Long::sum);
              }
            });
    return digests;
  }

  /** What a record says under a property; empty when nothing. */
  String text(String key, Property property) {
    return graph.stream(NodeFactory.createURI(key), property.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /** The IRI of the record that a statement belongs to. */
  static String key(Triple triple) {
    String subject = triple.getSubject().toString();
    int part = subject.indexOf('#');
    return part < 0 ? subject : subject.substring(0, part);
  }

  private static long digest(Triple triple) {
    long hash = 1_125_899_906_842_597L;
    for (Node node : new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject()}) {
      String text = node.toString();
      for (int i = 0; i < text.length(); i++) {
        hash = 31 * hash + text.charAt(i);
      }
      hash = 31 * hash + 7;
    }
    return hash;
  }
}
