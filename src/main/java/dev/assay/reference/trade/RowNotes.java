package dev.assay.reference.trade;

import dev.assay.reference.Sink;
import dev.assay.reference.Unreadable;
import java.util.Optional;

/** Tells what is wrong with one row. */
final class RowNotes {

  private final String where;
  private final Sink sink;

  RowNotes(String where, Sink sink) {
    this.where = where;
    this.sink = sink;
  }

  String where() {
    return where;
  }

  void told(String field, String value, String why) {
    sink.unreadable(new Unreadable(where, field, value, why));
  }

  /** The area of a code, of which it is told when it is unknown or had to be put right. */
  Optional<String> area(String field, String code, int year, ComtradeAreas areas) {
    Optional<ComtradeAreas.Found> found = areas.find(code, year);
    if (found.isEmpty()) {
      told(field, code, "it is no area that is known, and the row is left out");
    }
    found
        .filter(ComtradeAreas.Found::repaired)
        .ifPresent(
            area -> told(field, code, "it is taken with the zeros that a spreadsheet drops"));
    return found.map(ComtradeAreas.Found::area);
  }
}
