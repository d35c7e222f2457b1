package dev.assay.query;

import dev.assay.vocabulary.Prefixes;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.FmtUtils;

/** How a term of an answer reads in a cell of a table. */
final class Cell {

  private Cell() {}

  /** The term of a column in a row, if it is bound. */
  static Optional<Node> of(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }

  /** The text of a literal, the whole IRI, or the label of a blank node. */
  static String plain(Node term) {
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    return term.isURI() ? term.getURI() : FmtUtils.stringForNode(term);
  }

  /** As {@link #plain}, with the prefixed name of an IRI that has one. */
  static String readable(Node term) {
    return term.isURI() ? Prefixes.shorten(term.getURI()) : plain(term);
  }

  static boolean isNumber(Node term) {
    return number(term).isPresent();
  }

  /** A decimal notation with the digits of the literal as they were written, if it is a number. */
  static Optional<String> number(Node term) {
    if (!term.isLiteral() || !term.getLiteral().isWellFormed()) {
      return Optional.empty();
    }
    return term.getLiteralDatatype() instanceof XSDDatatype type && isNumeric(type)
        ? digits(term.getLiteralLexicalForm().strip())
        : Optional.empty();
  }

  private static boolean isNumeric(XSDDatatype type) {
    Class<?> java = type.getJavaClass();
    return type.equals(XSDDatatype.XSDdecimal)
        || (java != null && Number.class.isAssignableFrom(java));
  }

  /** Infinity and not-a-number have no decimal notation. */
  private static Optional<String> digits(String lexical) {
    try {
      BigDecimal value = new BigDecimal(lexical);
      boolean exponent = lexical.indexOf('e') >= 0 || lexical.indexOf('E') >= 0;
      return Optional.of(exponent ? value.toString() : value.toPlainString());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
