package dev.assay.reference.ofac;

import dev.assay.claim.BadInput;
import dev.assay.reference.list.Row;

/** Reads the cells of OFAC's files, in which {@code -0-} stands for nothing. */
final class Cells {

  private Cells() {}

  /** The text of a cell; empty when the file says that there is none. */
  static String of(Row row, int column) {
    String text = row.values().get(column).strip();
    if (text.equals("-") || text.equals("-0")) {
      throw new BadInput(
          row.where() + " ends in \"" + text + "\", so the file is cut. Get it again.");
    }
    return text.equals("-0-") ? "" : text;
  }
}
