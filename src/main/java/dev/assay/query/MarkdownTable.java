package dev.assay.query;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A table as Markdown in which no text of a cell means anything to Markdown or HTML. */
final class MarkdownTable implements TableWriter {

  @Override
  public void write(Answer.Table table, TableContext context, Appendable out) throws IOException {
    if (table.rows().isEmpty()) {
      out.append("No rows. Searched: ").append(String.join(", ", names(context))).append('\n');
      return;
    }
    line(table.columns(), MarkdownTable::escaped, out);
    line(table.columns(), column -> isNumeric(table, column) ? "---:" : "---", out);
    for (Binding row : table.rows()) {
      line(table.columns(), c -> Cell.of(row, c).map(MarkdownTable::cell).orElse(""), out);
    }
  }

  private static void line(List<String> columns, Function<String, String> cell, Appendable out)
      throws IOException {
    out.append("| ").append(String.join(" | ", columns.stream().map(cell).toList()));
    out.append(" |\n");
  }

  private static boolean isNumeric(Answer.Table table, String column) {
    return table.rows().stream()
        .allMatch(row -> Cell.of(row, column).map(Cell::isNumber).orElse(true));
  }

  private static List<String> names(TableContext context) {
    return context.graphs().stream().map(name -> "<" + name + ">").toList();
  }

  private static String cell(Node term) {
    String text = Cell.readable(term);
    boolean link = term.isURI() && text.matches("https?://[^\\s<>|]+");
    return link ? "<" + text + ">" : escaped(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\\\|*_`~\\[\\]]", "\\\\$0")
        .replaceAll("\\R", " ");
  }
}
