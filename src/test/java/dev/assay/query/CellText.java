package dev.assay.query;

import dev.assay.vocabulary.Prefixes;
import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The text that stands for a term in a table of expected rows. */
final class CellText {

  private CellText() {}

  /** A prefixed name, the shortest form of a number, or the text; empty when unbound. */
  static String of(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral()
        ? literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI())
        : iri(node.toString());
  }

  static String iri(String iri) {
    return Prefixes.shorten(iri);
  }

  static String literal(String lexical, String datatype) {
    return datatype.endsWith("#decimal") || datatype.endsWith("#integer")
        ? new BigDecimal(lexical).stripTrailingZeros().toPlainString()
        : lexical;
  }
}
