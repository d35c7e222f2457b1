package dev.assay.export;

import dev.assay.vocabulary.Prefixes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Spells RDF terms in Turtle, each in one way, and remembers which prefixes that took. */
final class TurtleTerms {

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");
  private static final Pattern BOOLEAN = Pattern.compile("true|false");
  private static final String ILLEGAL_IN_IRI = "<>\"{}|^`\\";

  private final Map<String, String> names = new HashMap<>();
  private final NavigableSet<String> used = new TreeSet<>();

  /** The prefixes of the terms that were spelled, sorted. */
  NavigableSet<String> used() {
    return used;
  }

  String predicate(Node node) {
    return node.equals(RDF.type.asNode()) ? "a" : term(node);
  }

  String term(Node node) {
    if (node.isURI()) {
      return names.computeIfAbsent(node.getURI(), this::name);
    }
    if (node.isLiteral()) {
      return literal(node);
    }
    throw new IllegalStateException("A blank node is left in the data: " + node);
  }

  private String name(String iri) {
    String name = Prefixes.shorten(iri);
    if (name.equals(iri)) {
      return "<" + escapedIri(iri) + ">";
    }
    used.add(name.substring(0, name.indexOf(':')));
    return name;
  }

  private String literal(Node node) {
    String lexical = node.getLiteralLexicalForm();
    String language = node.getLiteralLanguage();
    String datatype = node.getLiteralDatatypeURI();
    if (!language.isEmpty()) {
      return quoted(lexical) + "@" + language;
    }
    if (datatype.equals(XSD.xstring.getURI())) {
      return quoted(lexical);
    }
    return isShort(lexical, datatype)
        ? lexical
        : quoted(lexical) + "^^" + names.computeIfAbsent(datatype, this::name);
  }

  /** Whether a reader of Turtle takes the bare word for a literal of that type. */
  private static boolean isShort(String lexical, String datatype) {
    return (datatype.equals(XSD.integer.getURI()) && INTEGER.matcher(lexical).matches())
        || (datatype.equals(XSD.decimal.getURI()) && DECIMAL.matcher(lexical).matches())
        || (datatype.equals(XSD.xboolean.getURI()) && BOOLEAN.matcher(lexical).matches());
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        default -> out.append(c < 0x20 || c == 0x7f ? escaped(c) : String.valueOf(c));
      }
    }
    return out.append('"').toString();
  }

  private static String escapedIri(String iri) {
    StringBuilder out = new StringBuilder(iri.length());
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      out.append(c <= 0x20 || ILLEGAL_IN_IRI.indexOf(c) >= 0 ? escaped(c) : String.valueOf(c));
    }
    return out.toString();
  }

  private static String escaped(char c) {
    return String.format(Locale.ROOT, "\\u%04X", (int) c);
  }
}
