package dev.assay.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Where each triple of a file stands, as {@code path:line}. */
public final class Lines {

  private final String name;
  private final Map<Triple, Position> statements = new HashMap<>();
  private final Map<Node, Position> subjects = new HashMap<>();
  private final Map<Node, Position> objects = new HashMap<>();
  private final Map<Node, List<Position>> typed = new HashMap<>();

  Lines(String name) {
    this.name = name;
  }

  /** The line of the triple's object, when the triple stands in the file. */
  public Optional<String> of(Triple triple) {
    return at(statements, triple);
  }

  /** The line on which the description of the node begins, when the file describes it. */
  public Optional<String> ofSubject(Node node) {
    return at(subjects, node);
  }

  /** The first line that mentions the node as a subject or an object. */
  public Optional<String> ofMention(Node node) {
    return ofSubject(node).or(() -> at(objects, node));
  }

  /** The file, when nothing nearer is known. */
  String file() {
    return name;
  }

  Optional<Position> first(Node subject) {
    return Optional.ofNullable(subjects.get(subject));
  }

  /** The lines of the blocks that give the node a type. */
  List<String> ofTypes(Node node) {
    return typed.getOrDefault(node, List.of()).stream().map(p -> p.lineIn(name)).toList();
  }

  /** The nodes that are given a type, in no order. */
  Set<Node> typed() {
    return typed.keySet();
  }

  /**
   * Notes where a triple stands.
   *
   * @param block where the block begins that the triple belongs to
   */
  void add(Triple triple, Position block, Position object) {
    statements.putIfAbsent(triple, object);
    subjects.putIfAbsent(triple.getSubject(), block);
    objects.putIfAbsent(triple.getObject(), object);
    if (triple.predicateMatches(RDF.type.asNode()) && triple.getSubject().isURI()) {
      List<Position> blocks = typed.computeIfAbsent(triple.getSubject(), any -> new ArrayList<>());
      if (!blocks.contains(block)) {
        blocks.add(block);
      }
    }
  }

  private <T> Optional<String> at(Map<T, Position> places, T key) {
    return Optional.ofNullable(places.get(key)).map(position -> position.lineIn(name));
  }
}
