package dev.assay.verification;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads the cells of a query's row as text. */
final class Cells {

  private Cells() {}

  /** The text of a literal or the IRI of a resource; empty when the cell is. */
  static String text(Binding row, String column) {
    Node node = row.get(Var.alloc(column));
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
