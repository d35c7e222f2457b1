package dev.assay.query;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A table as RFC 4180.
 *
 * <p>A spreadsheet runs text that begins with = + - @, a tab or a carriage return. Such text, also
 * behind apostrophes, gets one more apostrophe in front; whoever reads the file back takes one off
 * again. Numbers are never touched.
 */
final class CsvTable implements TableWriter {

  private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

  @Override
  public void write(Answer.Table table, TableContext context, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(table.columns());
    for (Binding row : table.rows()) {
      List<String> cells =
          table.columns().stream()
              .map(column -> Cell.of(row, column).map(CsvTable::cell).orElse(""))
              .toList();
      csv.printRecord(cells);
    }
    csv.flush();
  }

  private static String cell(Node term) {
    String text = Cell.plain(term);
    return !Cell.isNumber(term) && RUNS.matcher(text).matches() ? "'" + text : text;
  }
}
