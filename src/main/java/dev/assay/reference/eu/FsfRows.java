package dev.assay.reference.eu;

import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down a subject of the CSV of the EU's list; what several rows repeat counts once. */
final class FsfRows {

  private final Entry entry;
  private final List<Row> rows;
  private final Set<String> written = new HashSet<>();

  FsfRows(Entry entry, List<Row> rows) {
    this.entry = entry;
    this.rows = rows;
  }

  void write(Optional<LocalDate> listDay) {
    for (Row row : rows) {
      name(row);
      birth(row);
      citizenship(row);
      address(row);
      identification(row);
      notes(row);
    }
    Row first = rows.get(0);
    entry.identifier("EU reference", first.get("Entity_EU_ReferenceNumber"), "", "");
    entry.identifier("UN reference", first.get("Entity_UnitedNationId"), "", "");
    listed(listDay);
  }

  private void listed(Optional<LocalDate> listDay) {
    Stream<String> published =
        Stream.of("Entity_Regulation_PublicationDate", "Regulation_PublicationDate")
            .flatMap(column -> values(column).stream());
    Listing listing =
        Listing.by(EuList.AUTHORITY)
            .under(values("Entity_Regulation_Programme"))
            .citing(values("Entity_Regulation_NumberTitle"))
            .decided(
                values("Entity_DesignationDate").stream()
                    .map(text -> day("Entity_DesignationDate", text))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder()))
            .changedOn(
                published
                    .map(text -> day("Regulation_PublicationDate", text))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder()))
            .because(values("Entity_DesignationDetails").stream().reduce((a, b) -> a + "\n" + b));
    entry.record().listed(listing, listDay, entry.where());
  }

  private void name(Row row) {
    String whole = row.get("NameAlias_WholeName");
    String joined =
        Stream.of("NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName")
            .map(row::get)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String name = whole.isEmpty() ? joined : whole;
    String language = EuList.language(row.get("NameAlias_NameLanguage"));
    boolean weak = row.get("NameAlias_Strong").equalsIgnoreCase("false");
    if (!name.isEmpty() && once("name", name, language)) {
      boolean first = written.stream().filter(key -> key.startsWith("name")).count() == 1;
      entry.record().name(name, language, first ? NameKind.PRIMARY : NameKind.ALIAS, weak);
    }
    entry.record().said(SchemaDO.jobTitle, row.get("NameAlias_Function"));
    entry.record().said(SchemaDO.honorificPrefix, row.get("NameAlias_Title"));
    entry.record().said(SchemaDO.gender, row.get("NameAlias_Gender"));
  }

  private void birth(Row row) {
    String date = row.get("BirthDate_BirthDate");
    String from = row.get("BirthDate_YearRangeFrom");
    String to = row.get("BirthDate_YearRangeTo");
    if (date.isEmpty() && !from.isEmpty() && !to.isEmpty()) {
      date = from + " to " + to;
    } else if (date.isEmpty() && !row.get("BirthDate_Year").isEmpty()) {
      date =
          zero(row.get("BirthDate_Day"))
              + "/"
              + zero(row.get("BirthDate_Month"))
              + "/"
              + row.get("BirthDate_Year");
    }
    String place = place(row, "BirthDate", "BirthDate_CountryDescription");
    String about = row.get("BirthDate_Circa").equalsIgnoreCase("true") ? "circa " : "";
    if (!(date + place).isEmpty() && once("birth", date, place)) {
      entry.born("BirthDate_BirthDate", date.isEmpty() ? "" : about + date, place);
    }
  }

  private void citizenship(Row row) {
    String country = country(row, "Citizenship");
    if (!country.isEmpty() && once("citizenship", country)) {
      entry.country(Assay.citizenOf, "Citizenship_CountryIso2Code", country);
    }
  }

  private void address(Row row) {
    String text = place(row, "Address", "");
    String country = country(row, "Address");
    if (!(text + country).isEmpty() && once("address", text, country)) {
      entry.address(text, country);
    }
  }

  private void identification(Row row) {
    String number = row.get("Identification_Number");
    String type =
        Stream.of("Identification_TypeDescription", "Identification_TypeCode")
            .map(row::get)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("Document");
    if (number.isEmpty() || !once("identification", type, number)) {
      return;
    }
    if (row.get("Identification_TypeCode").equalsIgnoreCase("imo")) {
      entry.imo(type, "IMO " + number);
    } else {
      entry.identifier(type, number, country(row, "Identification"), "");
    }
  }

  private void notes(Row row) {
    row.header().keySet().stream()
        .filter(column -> column.endsWith("remark") || column.endsWith("contactinfo"))
        .map(row::get)
        .filter(text -> !text.isEmpty())
        .sorted()
        .forEach(entry::note);
  }

  private Optional<LocalDate> day(String column, String text) {
    Optional<LocalDate> day = Day.dayFirst(text);
    if (day.isEmpty()) {
      entry.tell(column, text, "is no day");
      entry.note(column + ": " + text);
    }
    return day;
  }

  private List<String> values(String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private static String place(Row row, String part, String country) {
    return Entry.joined(
        Stream.concat(
                Stream.of("_Street", "_PoBox", "_ZipCode", "_City", "_Place", "_Region")
                    .map(column -> row.get(part + column)),
                Stream.of(row.get(country)))
            .toList());
  }

  private static String country(Row row, String part) {
    String code = row.get(part + "_CountryIso2Code");
    return code.isEmpty() || code.equals("00")
        ? row.get(part + "_CountryDescription").replace("UNKNOWN", "")
        : code;
  }

  private boolean once(String... key) {
    return written.add(String.join("\u0000", key));
  }

  private static String zero(String figure) {
    return figure.isEmpty() ? "0" : figure;
  }
}
