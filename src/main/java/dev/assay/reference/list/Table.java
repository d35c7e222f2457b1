package dev.assay.reference.list;

import dev.assay.claim.BadInput;
import dev.assay.reference.Sample;
import dev.assay.reference.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a file of separated values, one after the other. */
public final class Table implements Closeable {

  private static final String CONTROL_Z = "\u001A";

  private final String name;
  private final String shortName;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private Map<String, Integer> header = Map.of();
  private List<String> names = List.of();
  private Predicate<String> footer = text -> false;
  private int columns;
  private long lastLine;
  private long rows;

  private Table(Source source, CSVParser parser) {
    this.name = source.name();
    this.shortName = source.fileName();
    this.parser = parser;
    this.records = parser.iterator();
  }

  /** A file whose columns are known by their position, each row having so many. */
  public static Table plain(Source source, char separator, int columns) throws IOException {
    Table table = open(source, separator);
    table.columns = columns;
    return table;
  }

  /**
   * A file with a row of names for its columns.
   *
   * @param first a name by which that row is known; rows above it are left out
   * @throws BadInput when no such row is among the first ten
   */
  public static Table headed(Source source, char separator, String first) throws IOException {
    Table table = open(source, separator);
    for (int line = 0; line < 10 && table.hasNext(); line++) {
      CSVRecord record = table.record();
      Map<String, Integer> names = names(record);
      if (names.containsKey(key(first))) {
        table.header = Map.copyOf(names);
        table.names = record.stream().map(String::strip).toList();
        table.columns = record.size();
        return table;
      }
    }
    table.close();
    throw new BadInput(
        source.name() + " has no column \"" + first + "\" in its first rows. Is it another file?");
  }

  /** The same table, below whose rows lines of one value may stand that are no rows. */
  public Table endingWith(Predicate<String> lines) {
    footer = lines;
    return this;
  }

  /** The names of its columns in order. */
  public List<String> columns() {
    return names;
  }

  /** The values of a cell that holds several, of which some may stand in quotation marks. */
  public static List<String> parts(String cell, char separator) {
    CSVFormat inner = format(separator).builder().setIgnoreSurroundingSpaces(true).get();
    try (CSVParser parser = CSVParser.parse(cell, inner)) {
      return parser.stream()
          .flatMap(CSVRecord::stream)
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .toList();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of(cell.strip());
    }
  }

  /** The first row of a file, by its beginning; empty when that is no table. */
  public static List<String> firstRow(Sample sample, char separator) {
    return firstRows(sample, separator, 1).stream()
        .findFirst()
        .map(CSVRecord::toList)
        .orElse(List.of());
  }

  /** The first rows of a file, as far as its beginning is a table. */
  public static List<CSVRecord> firstRows(Sample sample, char separator, int count) {
    List<CSVRecord> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(sample.head(), format(separator))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (rows.size() < count && records.hasNext()) {
        rows.add(records.next());
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return rows;
    }
    return rows;
  }

  private static Table open(Source source, char separator) throws IOException {
    Pages.data(source);
    Reader text = source.text();
    return new Table(source, CSVParser.parse(text, format(separator)));
  }

  /**
   * All rows by the value of a column that says which belong together, in the order of the file.
   */
  public Map<String, List<Row>> grouped(String column) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    while (hasNext()) {
      Row row = next();
      if (row.isEmpty()) {
        continue;
      }
      String key = row.get(column);
      if (key.isEmpty()) {
        throw new BadInput(row.where() + " has no " + column + ", so it belongs to nobody.");
      }
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
    }
    done();
    return groups;
  }

  /**
   * Ends the reading.
   *
   * @throws BadInput when there was no row below the header
   */
  public void done() {
    if (rows == 0) {
      throw new BadInput(name + " has a header and no rows. Get the file again.");
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(true)
        .setRecordSeparator("\n")
        .get();
  }

  /** Whether the file has a column of that name. */
  public boolean has(String column) {
    return header.containsKey(key(column));
  }

  /** Whether there is another row. */
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw broken(e);
    }
  }

  /** The next row; a lone end-of-file mark of DOS counts as none, so the row may have no values. */
  public Row next() {
    CSVRecord record = record();
    List<String> values = new ArrayList<>(record.toList());
    String where = shortName + ":" + line(record);
    if (values.size() == 1 && isNoRow(values.get(0).strip())) {
      return new Row(where, List.of(), header);
    }
    if (values.size() != columns) {
      throw new BadInput(
          where
              + " has "
              + values.size()
              + " columns where "
              + columns
              + " belong. The file may be cut, or a quotation mark may be missing.");
    }
    rows++;
    return new Row(where, values, header);
  }

  private boolean isNoRow(String text) {
    return text.equals(CONTROL_Z) || (columns > 1 && footer.test(text));
  }

  private CSVRecord record() {
    try {
      CSVRecord record = records.next();
      lastLine = parser.getCurrentLineNumber();
      return record;
    } catch (UncheckedIOException | IllegalStateException e) {
      throw broken(e);
    }
  }

  /** The line on which a row begins, though its values may go over several. */
  private long line(CSVRecord record) {
    long breaks =
        record.stream().mapToLong(value -> value.chars().filter(c -> c == '\n').count()).sum();
    return Math.max(1, lastLine - breaks);
  }

  private BadInput broken(RuntimeException e) {
    return new BadInput(
        name
            + ": the table breaks off after line "
            + parser.getCurrentLineNumber()
            + " ("
            + String.valueOf(e.getMessage()).replaceFirst("^.*?Exception[^:]*: ", "")
            + "). The file may be cut, or a quotation mark may be missing. Get it again.");
  }

  private static Map<String, Integer> names(CSVRecord record) {
    Map<String, Integer> names = new HashMap<>();
    for (int column = 0; column < record.size(); column++) {
      names.putIfAbsent(key(record.get(column)), column);
    }
    return names;
  }

  static String key(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
