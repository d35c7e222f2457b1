package dev.assay.query;

import dev.assay.store.ResourceFolder;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;

/**
 * A code list that ships with the program, from which the values of a parameter come.
 *
 * @param name its name, such as {@code outcomes}
 * @param values its concepts in the order of their names
 */
record Scheme(String name, List<Node> values) {

  private static final ResourceFolder FILES = new ResourceFolder("ontology/schemes");
  private static final String ENDING = ".ttl";

  /** They ship with the program and so never change. */
  private static final Map<String, Scheme> READ = new ConcurrentHashMap<>();

  /** Keeps its own copy of the list. */
  Scheme {
    values = List.copyOf(values);
  }

  /** The scheme of that name, if there is one. */
  static Optional<Scheme> named(String name) {
    return names().contains(name)
        ? Optional.of(READ.computeIfAbsent(name, Scheme::read))
        : Optional.empty();
  }

  /** The names of all schemes, sorted. */
  static List<String> names() {
    return FILES.paths(ENDING).stream()
        .map(path -> path.substring(0, path.length() - ENDING.length()))
        .toList();
  }

  /** Whether a term is one of the values. */
  boolean holds(Node term) {
    return values.contains(term);
  }

  /** Says what can be chosen. */
  String choice() {
    return values.stream()
        .map(value -> Prefixes.shorten(value.getURI()))
        .collect(Collectors.joining(", ", "one of ", ""));
  }

  private static Scheme read(String name) {
    Graph graph =
        RDFParser.fromString(FILES.text(name + ENDING).orElseThrow(), Lang.TURTLE).toGraph();
    Node scheme = NodeFactory.createURI(Prefixes.BASE + "scheme/" + name);
    List<Node> values =
        graph.stream(Node.ANY, SKOS.inScheme.asNode(), scheme)
            .map(Triple::getSubject)
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .toList();
    return new Scheme(name, values);
  }
}
