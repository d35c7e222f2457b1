package dev.assay.reference.list;

import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param where the file and the line on which it begins
 * @param values its values in order
 * @param header the position of each named column
 */
public record Row(String where, List<String> values, Map<String, Integer> header) {

  /** Keeps its own copies. */
  public Row {
    values = List.copyOf(values);
    header = Map.copyOf(header);
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return values.stream().allMatch(String::isBlank);
  }

  /** The value of a column, without blanks around it; empty when there is no such column. */
  public String get(String column) {
    Integer position = header.get(Table.key(column));
    return position == null ? "" : values.get(position).strip();
  }
}
