package dev.assay.query;

import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A table for a terminal of 100 columns: prefixed names, numbers to the right, long cells wrapped.
 * Where columns would get too narrow to read, each row stands as a block of names and values.
 */
final class TextTable implements TableWriter {

  private static final int WIDTH = 100;
  private static final String GAP = "  ";
  private static final int NARROW = 18;

  @Override
  public void write(Answer.Table table, TableContext context, Appendable out) throws IOException {
    if (table.rows().isEmpty()) {
      out.append("No rows. Searched:\n");
      for (String graph : context.graphs()) {
        out.append(GAP).append(Prefixes.shorten(graph)).append('\n');
      }
      return;
    }
    List<List<String>> cells = table.rows().stream().map(row -> cells(table, row)).toList();
    List<Integer> widths = ColumnWidths.fitting(WIDTH, GAP.length(), table.columns(), cells);
    if (tooNarrow(widths, table.columns(), cells)) {
      RecordBlocks.write(table.columns(), cells, WIDTH, out);
      return;
    }
    boolean[] right = numeric(table);
    row(table.columns(), widths, right, out);
    row(widths.stream().map("─"::repeat).toList(), widths, right, out);
    for (List<String> row : cells) {
      row(row, widths, right, out);
    }
  }

  /** Whether a column gets fewer characters than it needs, and too few to read. */
  private static boolean tooNarrow(
      List<Integer> widths, List<String> columns, List<List<String>> cells) {
    return IntStream.range(0, columns.size())
        .anyMatch(
            i -> {
              int width = widths.get(i);
              int longest =
                  cells.stream().mapToInt(row -> ColumnWidths.length(row.get(i))).max().orElse(0);
              return width < NARROW && Math.max(longest, columns.get(i).length()) > width;
            });
  }

  private static List<String> cells(Answer.Table table, Binding row) {
    return table.columns().stream()
        .map(column -> Cell.of(row, column).map(TextTable::cell).orElse(""))
        .toList();
  }

  /** A control character could drive the terminal. */
  private static String cell(Node term) {
    return Cell.readable(term).replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}|\\p{Cf}", "");
  }

  private static boolean[] numeric(Answer.Table table) {
    boolean[] right = new boolean[table.columns().size()];
    for (int i = 0; i < right.length; i++) {
      String column = table.columns().get(i);
      right[i] =
          table.rows().stream()
              .allMatch(row -> Cell.of(row, column).map(Cell::isNumber).orElse(true));
    }
    return right;
  }

  private static void row(List<String> cells, List<Integer> widths, boolean[] right, Appendable out)
      throws IOException {
    List<List<String>> wrapped =
        IntStream.range(0, cells.size())
            .mapToObj(i -> ColumnWidths.wrap(cells.get(i), widths.get(i)))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        String space = " ".repeat(Math.max(0, widths.get(i) - ColumnWidths.length(part)));
        parts.add(right[i] ? space + part : part + space);
      }
      out.append(String.join(GAP, parts).stripTrailing()).append('\n');
    }
  }
}
