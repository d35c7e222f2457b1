package dev.assay.query;

import java.io.IOException;
import java.util.List;

/** Rows as blocks of lines, each a name and a value; long values go on below themselves. */
final class RecordBlocks {

  private static final String GAP = "  ";

  private RecordBlocks() {}

  static void write(List<String> names, List<List<String>> rows, int width, Appendable out)
      throws IOException {
    int longest = names.stream().mapToInt(String::length).max().orElse(0);
    String indent = " ".repeat(longest + GAP.length());
    for (int i = 0; i < rows.size(); i++) {
      String rule = "─── " + (i + 1) + " ";
      out.append(rule).append("─".repeat(longest + width / 2 - rule.length())).append('\n');
      for (int column = 0; column < names.size(); column++) {
        String value = rows.get(i).get(column);
        if (!value.isEmpty()) {
          String name = names.get(column);
          List<String> lines = ColumnWidths.wrap(value, width - indent.length());
          out.append(name).append(indent.substring(name.length()));
          out.append(String.join("\n" + indent, lines)).append('\n');
        }
      }
    }
  }
}
