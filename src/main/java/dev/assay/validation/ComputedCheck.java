package dev.assay.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds outcomes and derived values in data files: the first come from rules, the others from
 * loading.
 */
final class ComputedCheck implements Check {

  @Override
  public Stream<Violation> check(Examined examined) {
    return examined.each((triple, where) -> terms(triple).flatMap(term -> found(term, where)));
  }

  private static Stream<Node> terms(Triple triple) {
    return Stream.of(triple.getPredicate(), triple.getObject());
  }

  private static Stream<Violation> found(Node term, String where) {
    Optional<String> why = Computed.why(term);
    return why.stream()
        .map(
            reason ->
                Violation.error(
                    Kind.COMPUTED,
                    where,
                    Term.of(term.getURI()) + " may not stand in a data file.",
                    reason + "; remove it."));
  }
}
