package dev.assay.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays texts out in columns, measured in code points. */
final class ColumnWidths {

  private static final int LEAST = 3;
  private static final int MOST_LINES = 6;

  private ColumnWidths() {}

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The width of each column: that of its longest text, or less until all fit in the total. */
  static List<Integer> fitting(int total, int gap, List<String> header, List<List<String>> rows) {
    int[] widths = header.stream().mapToInt(ColumnWidths::length).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    int room = total - gap * (widths.length - 1);
    int excess = Arrays.stream(widths).sum() - room;
    while (excess > 0) {
      int widest = indexOfWidest(widths);
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
      excess--;
    }
    return Arrays.stream(widths).boxed().toList();
  }

  /**
   * The text in lines of at most this width, broken at spaces where it can be; … ends a cut text.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width && lines.size() < MOST_LINES - 1) {
      int hard = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', hard);
      int end = space > hard / 2 ? space : hard;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(
        length(rest) > width
            ? rest.substring(0, rest.offsetByCodePoints(0, width - 1)) + "…"
            : rest);
    return lines;
  }

  private static int indexOfWidest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }
}
