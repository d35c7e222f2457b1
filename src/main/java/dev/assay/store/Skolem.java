package dev.assay.store;

import dev.assay.claim.BadInput;
import dev.assay.vocabulary.Prefixes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Gives each blank node an IRI minted from what it says and from what points to it, so that the
 * same data gets the same names on every machine. Blank nodes that point to one another in a circle
 * have no such name and are refused.
 */
public final class Skolem {

  /** Where the minted IRIs begin, as RDF 1.1 recommends. */
  public static final String GENID = Prefixes.BASE + ".well-known/genid/";

  private final Graph graph;
  private final Map<Node, Node> names = new HashMap<>();

  /** Checksums of what blank nodes say. */
  private final Map<Node, String> digests = new HashMap<>();

  private Skolem(Graph graph) {
    this.graph = graph;
  }

  /** The graph without blank nodes: itself when it has none, otherwise a copy. */
  public static Graph ize(Graph graph) {
    if (graph.stream().noneMatch(Skolem::hasBlank)) {
      return graph;
    }
    Skolem skolem = new Skolem(graph);
    Graph copy = GraphMemFactory.createGraphMemRoaring();
    graph.stream().forEach(triple -> copy.add(skolem.named(triple)));
    return copy;
  }

  private static boolean hasBlank(Triple triple) {
    return triple.getSubject().isBlank() || triple.getObject().isBlank();
  }

  private Triple named(Triple triple) {
    return Triple.create(
        name(triple.getSubject()), triple.getPredicate(), name(triple.getObject()));
  }

  private Node name(Node node) {
    return node.isBlank() ? minted(node) : node;
  }

  private Node minted(Node blank) {
    Node known = names.get(blank);
    if (known != null) {
      return known;
    }
    digest(blank);
    String content = content(blank);
    List<Triple> pointing = graph.find(Node.ANY, Node.ANY, blank).toList();
    String parent = pointing.size() == 1 ? parent(pointing.get(0)) : "";
    Node name = NodeFactory.createURI(GENID + Checksums.sha256(parent + content).substring(0, 24));
    names.put(blank, name);
    return name;
  }

  private String parent(Triple pointing) {
    Node subject = pointing.getSubject();
    String owner = subject.isBlank() ? "" : subject.toString();
    return owner + " " + pointing.getPredicate() + "\n";
  }

  /**
   * Finds the checksum of what a node says, those of the nodes that it points to first. The nodes
   * that wait stand in a list of our own, since a long RDF list is as deep as it is long.
   */
  private void digest(Node blank) {
    Deque<Node> open = new ArrayDeque<>(List.of(blank));
    Set<Node> waiting = new HashSet<>();
    while (!open.isEmpty()) {
      Node node = open.getLast();
      List<Node> missing = digests.containsKey(node) ? List.of() : missing(node);
      if (missing.isEmpty()) {
        digests.computeIfAbsent(node, known -> Checksums.sha256(content(known)));
        waiting.remove(node);
        open.removeLast();
      } else {
        waiting.add(node);
        if (missing.stream().anyMatch(waiting::contains)) {
          throw new BadInput(
              "Blank nodes point to one another in a circle."
                  + " Give one of them an IRI, such as prop:name.");
        }
        open.addAll(missing);
      }
    }
  }

  /** The blank nodes that a node points to and whose checksums are not known yet. */
  private List<Node> missing(Node node) {
    return graph
        .find(node, Node.ANY, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(object -> object.isBlank() && !digests.containsKey(object))
        .toList();
  }

  private String content(Node blank) {
    List<String> lines =
        graph
            .find(blank, Node.ANY, Node.ANY)
            .mapWith(triple -> triple.getPredicate() + " " + described(triple.getObject()))
            .toList();
    return String.join("\n", CanonicalQuads.sorted(lines));
  }

  private String described(Node object) {
    return object.isBlank() ? "[" + digests.get(object) + "]" : object.toString();
  }
}
