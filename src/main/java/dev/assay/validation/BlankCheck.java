package dev.assay.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Finds the blanks of a template: texts that start with FILL IN, and IRIs that hold FILL-IN. */
final class BlankCheck implements Check {

  private static final String TEXT = "FILL IN";
  private static final String IRI = "FILL-IN";

  @Override
  public Stream<Violation> check(Examined examined) {
    return examined.each(
        (triple, where) ->
            blank(triple.getObject()).stream()
                .map(
                    what ->
                        Violation.error(
                            Kind.BLANK,
                            where,
                            "Still to be filled in, "
                                + Term.of(triple.getPredicate().getURI())
                                + ": "
                                + what,
                            "")));
  }

  private static Optional<String> blank(Node node) {
    if (node.isLiteral() && node.getLiteralLexicalForm().startsWith(TEXT)) {
      return Optional.of(
          node.getLiteralLexicalForm().substring(TEXT.length()).replaceFirst("^[:,]?\\s*", "")
              + ".");
    }
    return node.isURI() && node.getURI().contains(IRI)
        ? Optional.of("an address or id in the place of " + Term.of(node.getURI()) + ".")
        : Optional.empty();
  }
}
