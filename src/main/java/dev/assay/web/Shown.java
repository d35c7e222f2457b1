package dev.assay.web;

import dev.assay.vocabulary.Prefixes;
import dev.assay.web.page.QueryPage;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** How terms are shown on a page; the templates escape them. */
final class Shown {

  private Shown() {}

  /** The text of a column in a row: prefixed names for IRIs, and nothing for what is unbound. */
  static String text(Binding row, String column) {
    return term(row, column).map(Shown::text).orElse("");
  }

  static List<QueryPage.Cell> cells(Binding row, List<String> columns) {
    return columns.stream()
        .map(column -> term(row, column).map(Shown::cell).orElse(new QueryPage.Cell("", "", false)))
        .toList();
  }

  private static QueryPage.Cell cell(Node term) {
    return new QueryPage.Cell(text(term), link(term), isNumber(term));
  }

  /** Only web addresses lead anywhere: other schemes could run script. */
  private static String link(Node term) {
    boolean web = term.isURI() && term.getURI().matches("https?://.*");
    return web && !term.getURI().startsWith(Prefixes.BASE) ? term.getURI() : "";
  }

  private static String text(Node term) {
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    return term.isURI() ? Prefixes.shorten(term.getURI()) : term.toString();
  }

  private static boolean isNumber(Node term) {
    return term.isLiteral()
        && (XSDDatatype.XSDdecimal.equals(term.getLiteralDatatype())
            || XSDDatatype.XSDinteger.equals(term.getLiteralDatatype()));
  }

  private static Optional<Node> term(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }
}
