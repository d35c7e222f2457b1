package dev.assay.validation;

import dev.assay.vocabulary.Prefixes;
import java.util.Optional;

/** Terms as a person writes them in Turtle. */
final class Term {

  private Term() {}

  /** A prefixed name, or the IRI in angle brackets. */
  static String of(String iri) {
    String name = Prefixes.shorten(iri);
    return name.equals(iri) ? "<" + iri + ">" : name;
  }

  /** What to write so that the prefix is defined; an unknown one is taken for a kind of ours. */
  static String declaration(String prefix) {
    String namespace =
        Optional.ofNullable(Prefixes.asMap().get(prefix)).orElse(Prefixes.BASE + prefix + "/");
    return "Declare it at the top of the file, such as: @prefix "
        + prefix
        + ": <"
        + namespace
        + "> .";
  }
}
