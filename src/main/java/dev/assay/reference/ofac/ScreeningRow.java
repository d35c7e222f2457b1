package dev.assay.reference.ofac;

import dev.assay.reference.EntityKind;
import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.list.Bodies;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down a row of the screening list. */
final class ScreeningRow {

  private static final Pattern SOURCE = Pattern.compile("(.*?)\\s+-\\s+(.*)");
  private static final Pattern ADDRESS = Pattern.compile("(?:(.*),\\s*)?([A-Z]{2})");

  private final Entry entry;
  private final Row row;
  private final String dataset;

  ScreeningRow(Entry entry, Row row, String dataset) {
    this.entry = entry;
    this.row = row;
    this.dataset = dataset;
  }

  static EntityKind kind(String type) {
    return switch (type.strip().toLowerCase(Locale.ROOT)) {
      case "individual" -> EntityKind.PERSON;
      case "vessel" -> EntityKind.VESSEL;
      case "aircraft" -> EntityKind.AIRCRAFT;
      case "entity" -> EntityKind.ORGANISATION;
      default -> EntityKind.LEGAL_ENTITY;
    };
  }

  void write() {
    entry.record().name(row.get("name"), "", NameKind.PRIMARY, false);
    parts("alt_names").forEach(name -> entry.record().name(name, "", NameKind.ALIAS, false));
    entry.record().said(SchemaDO.jobTitle, row.get("title"));
    parts("addresses").forEach(this::address);
    parts("nationalities")
        .forEach(code -> entry.country(SchemaDO.nationality, "nationalities", code));
    parts("citizenships").forEach(code -> entry.country(Assay.citizenOf, "citizenships", code));
    parts("dates_of_birth").forEach(date -> entry.born("dates_of_birth", date, ""));
    parts("places_of_birth").forEach(place -> entry.record().birthPlace(place));
    parts("ids").forEach(this::number);
    entry.identifier("Call sign", row.get("call_sign"), "", "");
    entry.record().said(SchemaDO.additionalType, row.get("vessel_type"));
    entry.country(Assay.flagState, "vessel_flag", row.get("vessel_flag"));
    entry.record().said(Assay.linkedTo, row.get("vessel_owner"));
    for (String column : List.of("gross_tonnage", "gross_registered_tonnage", "remarks")) {
      String text = row.get(column);
      entry.note(text.isEmpty() || column.equals("remarks") ? text : column + ": " + text);
    }
    entry.record().said(RDFS.seeAlso, row.get("source_information_url"));
    listed();
  }

  private void listed() {
    Matcher source = SOURCE.matcher(row.get("source"));
    String list = source.matches() ? source.group(1) : row.get("source");
    String body = source.matches() ? body(source.group(2)) : "unknown authority";
    List<String> provisions =
        Stream.of("license_requirement", "license_policy", "standard_order")
            .filter(column -> !row.get(column).isEmpty())
            .map(column -> column + ": " + row.get(column))
            .toList();
    entry
        .record()
        .listed(
            Listing.by(Bodies.find(body, dataset, entry.record()))
                .under(Stream.concat(Stream.of(list), parts("programs").stream()).toList())
                .providing(provisions)
                .citing(
                    Stream.of(row.get("federal_register_notice"))
                        .filter(text -> !text.isEmpty())
                        .toList())
                .holding(day("start_date"), day("end_date")),
            Optional.empty(),
            entry.where());
  }

  private static String body(String department) {
    return department.startsWith("Treasury") ? "OFAC" : department;
  }

  private Optional<LocalDate> day(String column) {
    String text = row.get(column);
    Optional<LocalDate> day = Day.monthFirst(text);
    if (!text.isEmpty() && day.isEmpty()) {
      entry.tell(column, text, "is no day");
      entry.note(column + ": " + text);
    }
    return day;
  }

  private void address(String text) {
    Matcher parts = ADDRESS.matcher(text);
    if (parts.matches() && entry.area(parts.group(2)).isPresent()) {
      entry.address(Optional.ofNullable(parts.group(1)).orElse(""), parts.group(2));
    } else {
      entry.address(text, "");
    }
  }

  /** A number is written as country, number and kind. */
  private void number(String text) {
    List<String> parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    if (parts.size() >= 3 && parts.get(1).toUpperCase(Locale.ROOT).startsWith("IMO")) {
      entry.imo("ids", parts.get(1));
    } else if (parts.size() >= 3 && !parts.get(1).isEmpty()) {
      String more = parts.size() > 3 ? text : "";
      entry.identifier(parts.get(2), parts.get(1), parts.get(0), more);
    } else {
      entry.note(text);
    }
  }

  private List<String> parts(String column) {
    return Arrays.stream(row.get(column).split(";", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
