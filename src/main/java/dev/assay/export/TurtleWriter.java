package dev.assay.export;

import dev.assay.store.CanonicalQuads;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Writes graphs without blank nodes as Turtle or TriG, always in the same bytes: graphs and
 * subjects sorted by code point, {@code a} first, then label, comment and the rest by name, objects
 * sorted, and only those prefixes declared that are used.
 */
public final class TurtleWriter {

  private static final int WIDTH = 80;
  private static final List<String> FIRST = List.of("a", "rdfs:label", "rdfs:comment");
  private static final Comparator<String> BY_CODE_POINT = CanonicalQuads::compareCodePoints;
  private static final Comparator<String> BY_PREDICATE =
      Comparator.<String>comparingInt(name -> rank(name)).thenComparing(BY_CODE_POINT);

  private final TurtleTerms terms = new TurtleTerms();
  private final Appendable out;

  private TurtleWriter(Appendable out) {
    this.out = out;
  }

  /** Writes one graph as Turtle. */
  public static void turtle(Graph graph, Appendable out) throws IOException {
    TurtleWriter writer = new TurtleWriter(out);
    writer.prefixes(List.of(graph), List.of());
    writer.triples(graph, "");
  }

  /** Writes named graphs as TriG. */
  static void trig(Map<String, Graph> graphs, Appendable out) throws IOException {
    TurtleWriter writer = new TurtleWriter(out);
    List<Node> names = graphs.keySet().stream().map(NodeFactory::createURI).toList();
    writer.prefixes(graphs.values(), names);
    String gap = "";
    for (Node name : names) {
      out.append(gap).append(writer.terms.term(name)).append(" {\n");
      writer.triples(graphs.getOrDefault(name.getURI(), Graph.emptyGraph), "  ");
      out.append("}\n");
      gap = "\n";
    }
  }

  /** Declarations come first, so every term is spelled once before any is written. */
  private void prefixes(Collection<Graph> graphs, List<Node> names) throws IOException {
    names.forEach(terms::term);
    graphs.forEach(graph -> graph.stream().forEach(this::spell));
    for (String prefix : terms.used()) {
      String namespace = Prefixes.asMap().getOrDefault(prefix, "");
      out.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
    }
    if (!terms.used().isEmpty()) {
      out.append('\n');
    }
  }

  private void spell(Triple triple) {
    terms.term(triple.getSubject());
    terms.predicate(triple.getPredicate());
    terms.term(triple.getObject());
  }

  private void triples(Graph graph, String indent) throws IOException {
    Map<String, Node> subjects = new TreeMap<>(BY_CODE_POINT);
    graph.stream().map(Triple::getSubject).forEach(node -> subjects.put(node.getURI(), node));
    String gap = "";
    for (Node subject : subjects.values()) {
      out.append(gap);
      subject(subject, graph, indent);
      gap = "\n";
    }
  }

  private void subject(Node subject, Graph graph, String indent) throws IOException {
    Map<String, List<String>> properties = new TreeMap<>(BY_PREDICATE);
    graph.stream(subject, Node.ANY, Node.ANY)
        .forEach(
            triple ->
                properties
                    .computeIfAbsent(
                        terms.predicate(triple.getPredicate()), any -> new ArrayList<>())
                    .add(terms.term(triple.getObject())));
    String separator = indent + terms.term(subject) + " ";
    for (Map.Entry<String, List<String>> property : properties.entrySet()) {
      out.append(separator).append(property.getKey());
      out.append(objects(property.getValue(), indent + "    "));
      separator = " ;\n" + indent + "  ";
    }
    out.append(" .\n");
  }

  /** Several objects share a line, or have one each when they would not fit. */
  private static String objects(List<String> objects, String indent) {
    objects.sort(BY_CODE_POINT);
    String line = " " + String.join(", ", objects);
    return objects.size() == 1 || line.length() <= WIDTH
        ? line
        : "\n" + indent + String.join(",\n" + indent, objects);
  }

  private static int rank(String predicate) {
    int place = FIRST.indexOf(predicate);
    return place < 0 ? FIRST.size() : place;
  }
}
