package dev.assay.validation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/** Checks the files against the SHACL shapes; what is wrong elsewhere in the data is not told. */
final class ShapeCheck {

  /** An IRI that a message takes from the data. */
  private static final Pattern IRI = Pattern.compile("<(\\w+:[^<>\\s]+)>");

  private final Shapes shapes;

  ShapeCheck(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /**
   * What does not fit its shape.
   *
   * @param unusable places of which enough is said; a result about a value there is left out
   */
  Stream<Violation> check(Examined examined, Set<Place> unusable) {
    return ShaclValidator.get().validate(shapes, examined.all()).getEntries().stream()
        .flatMap(
            entry ->
                where(entry, examined)
                    .map(place -> violation(entry, place))
                    .filter(v -> triple(entry).isEmpty() || !unusable.contains(Place.of(v)))
                    .stream());
  }

  private static Optional<String> where(ReportEntry entry, Examined examined) {
    return triple(entry).flatMap(examined::where).or(() -> examined.where(entry.focusNode()));
  }

  /** The triple that the result is about, when it names a value at the end of a single property. */
  private static Optional<Triple> triple(ReportEntry entry) {
    return Optional.ofNullable(entry.value())
        .flatMap(
            value ->
                entry.resultPath() instanceof P_Link link
                    ? Optional.of(Triple.create(entry.focusNode(), link.getNode(), value))
                    : Optional.empty());
  }

  private static Violation violation(ReportEntry entry, String where) {
    boolean grave = entry.severity().equals(org.apache.jena.shacl.validation.Severity.Violation);
    // A message says what is wrong in its first sentence and what to write in the rest.
    String[] message = shortened(String.valueOf(entry.message())).split("(?<=[.]) (?=[A-Z])", 2);
    String what = about(entry) + message[0];
    String fix = message.length > 1 ? message[1] : "";
    return new Violation(grave ? Severity.ERROR : Severity.WARNING, Kind.SHAPE, where, what, fix);
  }

  private static String shortened(String message) {
    return IRI.matcher(message).replaceAll(iri -> Matcher.quoteReplacement(Term.of(iri.group(1))));
  }

  /** The node and, in brackets, the value that the result is about, as far as they have names. */
  private static String about(ReportEntry entry) {
    Node focus = entry.focusNode();
    if (!focus.isURI()) {
      return "";
    }
    String value =
        Optional.ofNullable(entry.value())
            .filter(node -> node.isURI() && !node.equals(focus))
            .map(node -> " (" + Term.of(node.getURI()) + ")")
            .orElse("");
    return Term.of(focus.getURI()) + value + ": ";
  }
}
