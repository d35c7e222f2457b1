package dev.assay.validation;

import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds terms of our namespaces that nothing defines: classes and properties must stand in the
 * ontology, concepts in its schemes or in the files themselves.
 */
final class TermCheck implements Check {

  private static final List<String> CONCEPTS =
      Stream.of("indicator", "relation", "eventtype", "unit")
          .map(kind -> Prefixes.BASE + kind + "/")
          .toList();

  @Override
  public Stream<Violation> check(Examined examined) {
    return examined.each(
        (triple, where) ->
            Stream.of(triple.getPredicate(), triple.getObject())
                .filter(node -> isUnknown(node, examined))
                .map(node -> unknown(node, where, examined)));
  }

  private static boolean isUnknown(Node node, Examined examined) {
    if (!node.isURI()) {
      return false;
    }
    boolean term = node.getURI().startsWith(Assay.NS);
    boolean concept = CONCEPTS.stream().anyMatch(node.getURI()::startsWith);
    return (term && !isDefined(node, examined.ontology()))
        || (concept && !isDefined(node, examined.all()));
  }

  private static boolean isDefined(Node node, Graph graph) {
    return graph.contains(node, Node.ANY, Node.ANY);
  }

  private static Violation unknown(Node node, String where, Examined examined) {
    String what = "The ontology has no term " + Term.of(node.getURI()) + ".";
    String fix =
        nearest(node.getURI(), examined.all())
            .map(near -> "Did you mean " + Term.of(near) + "?")
            .orElse("The terms are in ontology/.");
    return Violation.error(Kind.TERM, where, what, fix);
  }

  /** The defined term of the same namespace that takes the fewest changes, if few will do. */
  private static Optional<String> nearest(String iri, Graph graph) {
    String namespace = namespace(iri);
    var distance = new LevenshteinDistance(Math.max(2, (iri.length() - namespace.length()) / 2));
    return graph.stream()
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .distinct()
        .filter(known -> known.startsWith(namespace))
        .filter(known -> distance.apply(known, iri) >= 0)
        .min(
            Comparator.<String>comparingInt(known -> distance.apply(known, iri))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
