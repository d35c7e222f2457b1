package dev.assay.reference.eu;

import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down a row of an annex: the subject once, the listing for each row. */
final class JournalRow {

  private static final Map<String, Property> WORDS =
      Map.of(
          "position", SchemaDO.jobTitle,
          "gender", SchemaDO.gender,
          "birthPlace", SchemaDO.birthPlace,
          "incorporationDate", SchemaDO.foundingDate,
          "phone", SchemaDO.telephone,
          "email", SchemaDO.email,
          "website", SchemaDO.url);

  private static final Map<String, Property> COUNTRIES =
      Map.of(
          "nationality", SchemaDO.nationality,
          "country", DCTerms.spatial,
          "jurisdiction", DCTerms.spatial,
          "flag", Assay.flagState);

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("passportNumber", "Passport"),
          Map.entry("registrationNumber", "Registration number"),
          Map.entry("taxNumber", "Tax number"),
          Map.entry("idNumber", "Identity number"),
          Map.entry("innCode", "INN"),
          Map.entry("ogrnCode", "OGRN"),
          Map.entry("kppCode", "KPP"),
          Map.entry("okpoCode", "OKPO"),
          Map.entry("leiCode", "LEI"),
          Map.entry("swiftBic", "SWIFT/BIC"),
          Map.entry("ticker", "Ticker"),
          Map.entry("mmsi", "MMSI"));

  private static final List<String> NOTES =
      List.of("appearance", "ethnicity", "fatherName", "motherName", "legalForm", "sector");

  private final Entry entry;
  private final Row row;

  JournalRow(Entry entry, Row row) {
    this.entry = entry;
    this.row = row;
  }

  void write(boolean first) {
    if (first) {
      entry.record().name(row.get("name"), "", NameKind.PRIMARY, false);
      names("alias", NameKind.ALIAS, false);
      names("weakAlias", NameKind.ALIAS, true);
      names("previousName", NameKind.FORMER, false);
      values("birthDate").forEach(date -> entry.born("birthDate", date, ""));
      values("address").forEach(text -> entry.address(text, ""));
      values("imoNumber")
          .forEach(text -> entry.imo("imoNumber", "IMO " + text.replaceFirst("(?i)^IMO\\s*", "")));
      NUMBERS.forEach(
          (column, scheme) ->
              values(column).forEach(text -> entry.identifier(scheme, text, "", "")));
    }
    WORDS.forEach(
        (column, property) -> values(column).forEach(text -> entry.record().said(property, text)));
    COUNTRIES.forEach(
        (column, property) ->
            values(column).forEach(text -> entry.country(property, column, text)));
    NOTES.forEach(column -> values(column).forEach(text -> entry.note(column + ": " + text)));
    values("notes").forEach(entry::note);
    listed();
  }

  private void listed() {
    String printed = row.get("startDate");
    Optional<LocalDate> day = Day.dayFirst(printed).or(() -> entry.day(printed));
    if (!printed.isEmpty() && day.isEmpty()) {
      entry.tell("startDate", printed, "is no full day, so it is kept in words");
      entry.note("startDate: " + printed);
    }
    String act = row.get("celex") + row.get("amendedCelex");
    String place = row.get("annex").isEmpty() ? act : act + ", annex " + row.get("annex");
    List<String> acts =
        Stream.of(place, row.get("amendmentCelex")).filter(text -> !text.isEmpty()).toList();
    entry
        .record()
        .listed(
            Listing.by(EuList.AUTHORITY)
                .under(Stream.of(row.get("programKey")).filter(text -> !text.isEmpty()).toList())
                .providing(Stream.of(row.get("measure")).filter(text -> !text.isEmpty()).toList())
                .citing(acts)
                .decided(day)
                .because(Optional.of(row.get("reason")).filter(text -> !text.isEmpty())),
            Optional.empty(),
            entry.where());
  }

  private void names(String column, NameKind kind, boolean weak) {
    values(column).forEach(name -> entry.record().name(name, "", kind, weak));
  }

  private List<String> values(String column) {
    return Table.parts(row.get(column), ';');
  }
}
