package dev.assay.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;

/**
 * Quads as canonical N-Quads lines, sorted by code point. For data without blank nodes, as all of
 * ours is, the sorted lines are the RDFC-1.0 canonical form, and their SHA-256 is its hash.
 */
public final class CanonicalQuads {

  private static final Comparator<String> BY_CODE_POINT = CanonicalQuads::compareCodePoints;

  private CanonicalQuads() {}

  /** The lines of one graph, sorted, each with the graph's name and a line feed at its end. */
  public static List<String> lines(String graphName, Graph graph) {
    return stream(Map.of(graphName, graph)).toList();
  }

  /**
   * The lines of some graphs by name, sorted as one; made while they are read, so that only the
   * subjects are held at once.
   */
  public static Stream<String> stream(Map<String, Graph> graphs) {
    Map<String, Graph> held = new HashMap<>();
    List<Iterator<String>> parts = new ArrayList<>();
    graphs.forEach(
        (name, graph) -> {
          if (graph instanceof StoredGraph stored) {
            parts.add(stored.lines());
          } else {
            held.put(name, graph);
          }
        });
    if (parts.isEmpty()) {
      return held(held);
    }
    parts.add(held(held).iterator());
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Merged<>(parts, BY_CODE_POINT), 0), false);
  }

  private static Stream<String> held(Map<String, Graph> graphs) {
    Set<Node> subjects = new HashSet<>();
    graphs
        .values()
        .forEach(graph -> graph.find().mapWith(Triple::getSubject).forEach(subjects::add));
    return subjects.stream()
        .sorted(Comparator.comparing(CanonicalQuads::text, BY_CODE_POINT))
        .flatMap(subject -> about(subject, graphs).stream());
  }

  /** The lines that start with a subject, sorted: all others come before or after all of them. */
  private static List<String> about(Node subject, Map<String, Graph> graphs) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    graphs.forEach(
        (name, graph) ->
            graph
                .find(subject, Node.ANY, Node.ANY)
                .forEach(
                    triple -> {
                      line.setLength(0);
                      append(line, triple);
                      line.append('<').append(name).append("> .\n");
                      lines.add(line.toString());
                    }));
    lines.sort(BY_CODE_POINT);
    return lines;
  }

  private static String text(Node subject) {
    StringBuilder text = new StringBuilder();
    append(text, subject);
    return text.toString();
  }

  /** Lines merged into one sorted list. */
  public static List<String> sorted(List<String> lines) {
    List<String> sorted = new ArrayList<>(lines);
    sorted.sort(BY_CODE_POINT);
    return sorted;
  }

  /** Adds a triple as the line of its graph begins, with a space at its end. */
  static void append(StringBuilder line, Triple triple) {
    append(line, triple.getSubject());
    append(line, triple.getPredicate());
    append(line, triple.getObject());
  }

  private static void append(StringBuilder line, Node node) {
    if (node.isURI()) {
      line.append('<').append(node.getURI()).append("> ");
    } else if (node.isLiteral()) {
      appendLiteral(line, node);
    } else {
      throw new IllegalStateException("A blank node is left in the data: " + node);
    }
  }

  private static void appendLiteral(StringBuilder line, Node node) {
    line.append('"');
    escape(line, node.getLiteralLexicalForm());
    line.append('"');
    String language = node.getLiteralLanguage();
    String datatype = node.getLiteralDatatypeURI();
    if (!language.isEmpty()) {
      line.append('@').append(language);
    } else if (!datatype.equals(XSD.xstring.getURI())) {
      line.append("^^<").append(datatype).append('>');
    }
    line.append(' ');
  }

  private static void escape(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\b' -> line.append("\\b");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\f' -> line.append("\\f");
        case '\r' -> line.append("\\r");
        case '"' -> line.append("\\\"");
        case '\\' -> line.append("\\\\");
        default -> {
          if (c < 0x20 || c == 0x7f) {
            line.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
          } else {
            line.append(c);
          }
        }
      }
    }
  }

  /** Compares by code point. UTF-16 order differs from it only where one side is a surrogate. */
  public static int compareCodePoints(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return Character.isSurrogate(x) == Character.isSurrogate(y)
            ? x - y
            : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }
}
