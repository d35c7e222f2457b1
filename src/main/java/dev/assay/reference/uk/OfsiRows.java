package dev.assay.reference.uk;

import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down a group of rows; what several rows repeat counts once. */
final class OfsiRows {

  private static final List<String> NAME =
      List.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6");
  private static final List<String> ADDRESS =
      List.of(
          "Address 1",
          "Address 2",
          "Address 3",
          "Address 4",
          "Address 5",
          "Address 6",
          "Post/Zip Code");

  private final Entry entry;
  private final List<Row> rows;
  private final Set<String> written = new HashSet<>();

  OfsiRows(Entry entry, List<Row> rows) {
    this.entry = entry;
    this.rows = rows;
  }

  void write(Optional<LocalDate> listDay) {
    boolean prime = rows.stream().anyMatch(OfsiRows::isPrime);
    Row first = rows.stream().filter(row -> !prime || isPrime(row)).findFirst().orElseThrow();
    name(first, NameKind.PRIMARY);
    for (Row row : rows) {
      name(row, kind(row));
      original(row);
      birth(row);
      countries(row);
      address(row);
      numbers(row);
      entry.record().said(SchemaDO.honorificPrefix, row.get("Title"));
      entry.record().said(SchemaDO.jobTitle, row.get("Position"));
      entry.note(row.get("Other Information"));
    }
    listed(listDay);
  }

  private void listed(Optional<LocalDate> listDay) {
    Listing listing =
        Listing.by(OfsiCsv.AUTHORITY)
            .under(values("Regime"))
            .decided(
                day(
                        "UK Sanctions List Date Designated",
                        Comparator.<LocalDate>naturalOrder().reversed())
                    .or(() -> day("Listed On", Comparator.<LocalDate>naturalOrder().reversed())))
            .changedOn(day("Last Updated", Comparator.naturalOrder()));
    entry.record().listed(listing, listDay, entry.where());
  }

  private Optional<LocalDate> day(String column, Comparator<LocalDate> order) {
    for (String text : values(column)) {
      if (Day.dayFirst(text).isEmpty()) {
        entry.tell(column, text, "is no day, which would be DD/MM/YYYY");
        entry.note(column + ": " + text);
      }
    }
    return values(column).stream().map(Day::dayFirst).flatMap(Optional::stream).max(order);
  }

  private void name(Row row, NameKind kind) {
    String name =
        NAME.stream()
            .map(row::get)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    if (!name.isEmpty() && once("name", name)) {
      boolean weak = row.get("Alias Quality").toLowerCase(Locale.ROOT).startsWith("low");
      entry.record().name(name, "", kind, weak);
    }
  }

  private void original(Row row) {
    String name = row.get("Name Non-Latin Script");
    if (!name.isEmpty() && once("name", name)) {
      entry.record().name(name, "", NameKind.ALIAS, false);
    }
  }

  private void birth(Row row) {
    String date = row.get("DOB");
    String place = Entry.joined(List.of(row.get("Town of Birth"), row.get("Country of Birth")));
    if (!(date + place).isEmpty() && once("birth", date, place)) {
      entry.born("DOB", date, place);
    }
  }

  private void countries(Row row) {
    String nationality = row.get("Nationality");
    if (!nationality.isEmpty() && once("nationality", nationality)) {
      entry.country(SchemaDO.nationality, "Nationality", nationality);
    }
  }

  private void address(Row row) {
    String text = Entry.joined(ADDRESS.stream().map(row::get).toList());
    String country = row.get("Country");
    if (!(text + country).isEmpty() && once("address", text, country)) {
      entry.address(text, country);
    }
  }

  private void numbers(Row row) {
    number(row, "Passport", "Passport Number", "Passport Details");
    number(row, "National identification", "National Identification Number", "NI Details");
  }

  private void number(Row row, String scheme, String column, String details) {
    String number = row.get(column);
    String more = row.get(details);
    if (!(number + more).isEmpty() && once(scheme, number, more)) {
      entry.identifier(scheme, number, "", more);
      entry.note(number.isEmpty() ? scheme + ": " + more : "");
    }
  }

  private List<String> values(String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private boolean once(String... key) {
    return written.add(String.join("\u0000", Stream.of(key).toList()));
  }

  private static boolean isPrime(Row row) {
    return row.get("Alias Type").toLowerCase(Locale.ROOT).startsWith("prim");
  }

  private static NameKind kind(Row row) {
    return row.get("Alias Type").equalsIgnoreCase("FKA") ? NameKind.FORMER : NameKind.ALIAS;
  }
}
