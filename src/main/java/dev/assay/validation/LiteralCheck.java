package dev.assay.validation;

import dev.assay.vocabulary.Assay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.XSD;

/**
 * Finds literals whose text is not legal for their datatype. Queries pass over such a literal
 * without a word, so numbers, booleans and the dates of our model are errors; a date in somebody
 * else's vocabulary is a warning.
 */
final class LiteralCheck {

  private static final Set<String> TIMES =
      Set.of(
          "http://purl.org/linked-data/sdmx/2009/dimension#refPeriod",
          "https://schema.org/startDate",
          "https://schema.org/endDate",
          DCTerms.date.getURI(),
          DCTerms.issued.getURI());

  /** Datatypes of dates, each with an example. */
  private static final List<String> DATES =
      List.of(
          "date 2024-04-23", "gYear 2024", "gYearMonth 2024-04", "dateTime 2024-04-23T10:00:00Z");

  private LiteralCheck() {}

  static Optional<Violation> check(Triple triple, String where) {
    Node object = triple.getObject();
    if (!object.isLiteral()) {
      return Optional.empty();
    }
    Optional<Violation> directed = directed(object, where);
    if (directed.isPresent() || isValid(object)) {
      return directed;
    }
    String type = Term.of(object.getLiteralDatatypeURI());
    String what = "\"" + object.getLiteralLexicalForm() + "\" is not a value of " + type + ".";
    Severity severity = isGrave(triple) ? Severity.ERROR : Severity.WARNING;
    return Optional.of(new Violation(severity, Kind.LITERAL, where, what, fix(object)));
  }

  /** What we write has no place for the direction of a text, so that it would be lost. */
  private static Optional<Violation> directed(Node literal, String where) {
    return Optional.ofNullable(literal.getLiteralBaseDirection())
        .map(
            direction ->
                Violation.error(
                    Kind.LITERAL,
                    where,
                    "\""
                        + literal.getLiteralLexicalForm()
                        + "\" has a direction, "
                        + direction
                        + ".",
                    "Write it without the direction: @" + literal.getLiteralLanguage() + "."));
  }

  private static boolean isValid(Node literal) {
    return literal.getLiteralDatatype().isValid(literal.getLiteralLexicalForm());
  }

  private static boolean isGrave(Triple triple) {
    RDFDatatype type = triple.getObject().getLiteralDatatype();
    String property = triple.getPredicate().getURI();
    return isNumber(type)
        || type.equals(XSDDatatype.XSDboolean)
        || property.startsWith(Assay.NS)
        || TIMES.contains(property);
  }

  private static boolean isNumber(RDFDatatype type) {
    return type instanceof XSDBaseNumericType
        || type.equals(XSDDatatype.XSDdecimal)
        || type.equals(XSDDatatype.XSDdouble)
        || type.equals(XSDDatatype.XSDfloat);
  }

  private static String fix(Node literal) {
    RDFDatatype type = literal.getLiteralDatatype();
    String text = literal.getLiteralLexicalForm();
    if (isNumber(type)) {
      return NumberAdvice.fix(
          text, type instanceof XSDBaseNumericType && !type.equals(XSDDatatype.XSDdecimal));
    }
    if (type.equals(XSDDatatype.XSDboolean)) {
      return "Write true or false.";
    }
    return otherDate(text).orElseGet(() -> example(type));
  }

  /** The date type that the text would be a value of. */
  private static Optional<String> otherDate(String text) {
    return DATES.stream()
        .map(date -> date.split(" ", 2)[0])
        .filter(
            name -> TypeMapper.getInstance().getSafeTypeByName(XSD.getURI() + name).isValid(text))
        .map(name -> "Write \"" + text + "\"^^xsd:" + name + ".")
        .findFirst();
  }

  private static String example(RDFDatatype type) {
    return DATES.stream()
        .map(date -> date.split(" ", 2))
        .filter(date -> type.getURI().equals(XSD.getURI() + date[0]))
        .map(date -> "Write it in the form \"" + date[1] + "\"^^xsd:" + date[0] + ".")
        .findFirst()
        .orElse("");
  }
}
