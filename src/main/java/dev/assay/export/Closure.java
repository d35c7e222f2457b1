package dev.assay.export;

import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * All that belongs to one thing. The rule:
 *
 * <ol>
 *   <li>What has the thing as its subject belongs to it, and so does what is said of each thing of
 *       ours that it names, and so on. Terms of the ontology and other people's pages are named and
 *       not described; another article or claim is named and not followed.
 *   <li>With a proposition belong its verdicts; with a claim, its reviews; with an article, its
 *       claims.
 *   <li>With an entity belong the records that name it, each with what it names.
 *   <li>With each graph that gave a triple belongs what the catalog says of that graph.
 * </ol>
 */
final class Closure {

  private static final String CLAIM = Prefixes.BASE + "claim/";
  private static final String ARTICLE = Prefixes.BASE + "article/";

  private final KnowledgeBase kb;
  private final Selection selection = new Selection();
  private final Set<Node> seen = new HashSet<>();
  private final Deque<Node> open = new ArrayDeque<>();

  private Closure(KnowledgeBase kb) {
    this.kb = kb;
  }

  /** All that belongs to the thing. */
  static Selection of(KnowledgeBase kb, Node start) {
    Closure closure = new Closure(kb);
    closure.begin(start);
    closure.follow();
    closure.describeGraphs();
    return closure.selection;
  }

  /** A whole graph with what the catalog says of it. */
  static Selection ofGraph(KnowledgeBase kb, String name) {
    Closure closure = new Closure(kb);
    closure.selection.add(name, kb.graph(name));
    closure.describeGraphs();
    return closure.selection;
  }

  private void begin(Node start) {
    open.add(start);
    if (isOf(start, ARTICLE)) {
      open.addAll(pointingTo(start, SchemaDO.appearance));
    } else if (!isOf(start, CLAIM)) {
      open.addAll(pointingTo(start));
    }
  }

  private void follow() {
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (seen.add(node)) {
        describe(node);
        open.addAll(pointingTo(node, Assay.judges));
        open.addAll(pointingTo(node, SchemaDO.itemReviewed));
      }
    }
  }

  private void describe(Node node) {
    for (String name : described()) {
      List<Triple> triples = kb.graph(name).find(node, Node.ANY, Node.ANY).toList();
      selection.add(name, triples);
      triples.stream().map(Triple::getObject).filter(this::isFollowed).forEach(open::add);
    }
  }

  private void describeGraphs() {
    Graph catalog = kb.graph(GraphName.CATALOG);
    List.copyOf(selection.graphs().keySet()).stream()
        .map(NodeFactory::createURI)
        .forEach(open::add);
    while (!open.isEmpty()) {
      Node node = open.remove();
      List<Triple> triples = catalog.find(node, Node.ANY, Node.ANY).toList();
      selection.add(GraphName.CATALOG, triples);
      triples.stream()
          .map(Triple::getObject)
          .filter(this::isOurs)
          .filter(seen::add)
          .forEach(open::add);
    }
  }

  private boolean isFollowed(Node node) {
    return isOurs(node) && !isOf(node, CLAIM);
  }

  private boolean isOurs(Node node) {
    return isOf(node, Prefixes.BASE) && !isOf(node, Assay.getURI());
  }

  private static boolean isOf(Node node, String namespace) {
    return node.isURI() && node.getURI().startsWith(namespace);
  }

  private List<Node> pointingTo(Node node, Property property) {
    return described().stream()
        .flatMap(name -> kb.graph(name).stream(Node.ANY, property.asNode(), node))
        .map(Triple::getSubject)
        .toList();
  }

  private List<Node> pointingTo(Node node) {
    return described().stream()
        .flatMap(name -> kb.graph(name).stream(Node.ANY, Node.ANY, node))
        .map(Triple::getSubject)
        .toList();
  }

  /** The graphs that say what things are: all but the ontology and the catalog. */
  private List<String> described() {
    return kb.names().stream()
        .filter(name -> !name.equals(GraphName.ONTOLOGY) && !name.equals(GraphName.CATALOG))
        .toList();
  }
}
