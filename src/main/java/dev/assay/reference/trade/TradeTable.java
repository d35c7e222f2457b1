package dev.assay.reference.trade;

import dev.assay.claim.BadInput;
import dev.assay.reference.NumberStyle;
import dev.assay.reference.Sample;
import dev.assay.reference.Source;
import dev.assay.reference.list.Pages;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** A table of figures with names above its columns, separated by commas, semicolons or tabs. */
final class TradeTable {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final Pattern FOOTER =
      Pattern.compile("(?i)(data from database|last updated|source|note)\\b.*");

  private final Source source;
  private final char separator;
  private final String column;

  private TradeTable(Source source, char separator, String column) {
    this.source = source;
    this.separator = separator;
    this.column = column;
  }

  /**
   * The table in a file.
   *
   * @param columns names of columns, one of which stands in the header
   * @throws BadInput when it has none of them
   */
  static TradeTable of(Source source, String... columns) throws IOException {
    Sample sample = Pages.data(source);
    for (String column : columns) {
      for (char separator : SEPARATORS) {
        if (header(sample, separator, column).isPresent()) {
          return new TradeTable(source, separator, column);
        }
      }
    }
    throw new BadInput(
        source.name()
            + " has no column \""
            + String.join("\" or \"", columns)
            + "\" in its first rows. Is it another file?");
  }

  /** The table in a file whose first column begins with one of those names. */
  static TradeTable withFirst(Source source, String... names) throws IOException {
    Sample sample = Pages.data(source);
    for (char separator : SEPARATORS) {
      List<String> header = Table.firstRow(sample, separator);
      String first = header.isEmpty() ? "" : header.get(0).strip();
      if (header.size() > 1
          && List.of(names).stream()
              .anyMatch(name -> first.toUpperCase(Locale.ROOT).startsWith(name))) {
        return new TradeTable(source, separator, first);
      }
    }
    throw new BadInput(
        source.name()
            + " does not begin with a column \""
            + String.join("\" or \"", names)
            + "\". Is it another file?");
  }

  /** Whether a file has such columns in one of its first rows. */
  static boolean has(Sample sample, String... columns) {
    return SEPARATORS.stream()
        .anyMatch(
            separator ->
                header(sample, separator, columns[0])
                    .filter(names -> List.of(columns).stream().allMatch(name -> holds(names, name)))
                    .isPresent());
  }

  private static Optional<List<String>> header(Sample sample, char separator, String column) {
    return Table.firstRows(sample, separator, 10).stream()
        .map(CSVRecord::toList)
        .filter(names -> names.size() > 1 && holds(names, column))
        .findFirst();
  }

  private static boolean holds(List<String> names, String column) {
    return names.stream().anyMatch(name -> name.strip().equalsIgnoreCase(column));
  }

  /**
   * How the numbers of some columns are written, which all of them prove, unless a person said it.
   *
   * @throws BadInput when they leave two readings open
   */
  NumberStyle numbers(Optional<NumberStyle> said, Predicate<String> columns) throws IOException {
    if (said.isPresent()) {
      return said.get();
    }
    NumberProof proof = new NumberProof(source.name());
    try (Table table = open()) {
      List<String> wanted = table.columns().stream().filter(columns).toList();
      while (table.hasNext()) {
        Row row = table.next();
        if (!row.isEmpty()) {
          wanted.forEach(name -> proof.add(row.where(), row.get(name)));
        }
      }
    }
    return proof.style(separator != ';');
  }

  /** The names of its columns in order. */
  List<String> columns() throws IOException {
    try (Table table = open()) {
      return table.columns();
    }
  }

  /** Gives each row, one after the other. */
  void rows(Consumer<Row> taken) throws IOException {
    try (Table table = open()) {
      while (table.hasNext()) {
        Row row = table.next();
        if (!row.isEmpty()) {
          taken.accept(row);
        }
      }
      table.done();
    }
  }

  private Table open() throws IOException {
    return Table.headed(source, separator, column)
        .endingWith(text -> FOOTER.matcher(text).matches());
  }
}
