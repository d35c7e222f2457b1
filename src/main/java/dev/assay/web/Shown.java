package dev.assay.web;

import dev.assay.vocabulary.Prefixes;
import dev.assay.web.page.Cell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** How terms are shown on a page; the templates escape them. */
final class Shown {

  /** Texts of more characters than this want a wide column. */
  private static final int LONG = 30;

  private Shown() {}

  /** The text of a column in a row: prefixed names for IRIs, and nothing for what is unbound. */
  static String text(Binding row, String column) {
    return term(row, column).map(Shown::text).orElse("");
  }

  /** The page about what a column names in a row; nothing when there is none. */
  static String link(Binding row, String column) {
    return term(row, column).map(Shown::link).orElse("");
  }

  /** The cells of a row; a label that another column tells already gives way to the name. */
  static List<Cell> cells(Labels labels, Binding row, List<String> columns) {
    List<String> told =
        columns.stream().flatMap(column -> term(row, column).stream()).map(Shown::text).toList();
    return columns.stream()
        .map(column -> term(row, column).map(term -> cell(labels, term)).orElse(Cell.EMPTY))
        .map(cell -> cell.name().isEmpty() || !told.contains(cell.text()) ? cell : named(cell))
        .toList();
  }

  private static Cell named(Cell cell) {
    return new Cell(cell.name(), "", cell.link(), cell.style());
  }

  static Cell cell(Labels labels, Node term) {
    String text = text(term);
    return labels
        .of(term)
        .map(label -> new Cell(label, text, link(term), width(label)))
        .orElseGet(() -> new Cell(text, "", link(term), style(term)));
  }

  /** A name such as {@code asOf} as words. */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * The page about a thing of ours, or the web address of one that is not. Only web addresses lead
   * anywhere: other schemes could run script.
   */
  static String link(Node term) {
    if (!term.isURI() || !term.getURI().matches("https?://.*")) {
      return "";
    }
    return term.getURI().startsWith(Prefixes.BASE) ? ThingEndpoint.address(term) : term.getURI();
  }

  static String text(Node term) {
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    return term.isURI() ? Prefixes.shorten(term.getURI()) : term.toString();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String style(Node term) {
    if (!term.isLiteral()) {
      return text(term).contains("//") ? "address" : "text";
    }
    if (XSDDatatype.XSDdate.equals(term.getLiteralDatatype())) {
      return "date";
    }
    return XSDDatatype.XSDdecimal.equals(term.getLiteralDatatype())
            || XSDDatatype.XSDinteger.equals(term.getLiteralDatatype())
        ? "number"
        : width(text(term));
  }

  private static String width(String text) {
    return text.length() > LONG ? "long" : "text";
  }

  private static Optional<Node> term(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }
}
