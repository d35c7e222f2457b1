package dev.assay.reference.list;

import dev.assay.reference.Areas;
import dev.assay.reference.DateText;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.PartialDate;
import dev.assay.reference.Sink;
import dev.assay.reference.Unreadable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;

/** Writes down an entry of a list. What cannot be read is kept as text and told. */
public final class Entry {

  /** Stands for the day of a list that does not say it. */
  public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

  private static final List<String> NOTHING = List.of("na", "n/a", "-");
  private static final List<String> NO_COUNTRY =
      List.of("na", "n/a", "-", "unknown", "undetermined", "none identified", "none");

  private final EntityRecord record;
  private final Areas areas;
  private final Sink sink;
  private final String where;
  private final LocalDate latest;

  /**
   * An entry.
   *
   * @param latest the day of the list
   */
  public Entry(EntityRecord record, Areas areas, Sink sink, String where, LocalDate latest) {
    this.record = record;
    this.areas = areas;
    this.sink = sink;
    this.where = where;
    this.latest = latest;
  }

  /** What is written so far. */
  public EntityRecord record() {
    return record;
  }

  /** Where it stands. */
  public String where() {
    return where;
  }

  /** A birth, on one or more alternative dates; nothing when both texts are empty. */
  public void born(String field, String dates, String place) {
    if (dates.isBlank()) {
      record.birthPlace(place);
      return;
    }
    DateText read = DateText.of(dates, latest);
    read.warning().ifPresent(warning -> tell(field, dates, warning));
    if (read.dates().isEmpty()) {
      record.bornAsStated(dates, place);
    }
    read.dates().forEach(date -> record.born(date, place));
  }

  /** The one full day that a text means, in words or figures. */
  public Optional<LocalDate> day(String text) {
    DateText read = DateText.of(text, latest);
    boolean single = read.dates().size() == 1 && read.warning().isEmpty();
    return single
        ? read.dates().stream()
            .filter(date -> date.from().equals(date.until()))
            .map(PartialDate::from)
            .findFirst()
        : Optional.empty();
  }

  /** Countries, which a list may give as one text; one that is not known stays a text. */
  public void country(Property property, String field, String text) {
    if (text.isBlank() || NOTHING.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return;
    }
    List<String> found = several(text);
    found.forEach(area -> record.linked(property, area));
    if (found.isEmpty()) {
      record.said(property, text);
      tell(field, text, "is no area that is known by that name");
    }
  }

  /** An address; its country stays in the text when it is not known. */
  public void address(String text, String country) {
    Optional<String> area = area(country);
    String whole = area.isPresent() || country.isBlank() ? text : joined(List.of(text, country));
    if (area.isEmpty() && !country.isBlank()) {
      tell("country", country, "is no area that is known by that name");
    }
    record.address(whole, area);
  }

  /** A number by its scheme; a country that is not known stays in the words of the list. */
  public void identifier(String scheme, String value, String country, String original) {
    Optional<String> area = country.isBlank() ? Optional.empty() : area(country);
    boolean lost = area.isEmpty() && !country.isBlank() && original.isBlank();
    record.identifier(scheme, value, area, lost ? country : original);
  }

  /** The number of a ship or company, when the text gives one; else the text is kept as a note. */
  public void imo(String field, String text) {
    Imo imo = Imo.in(text);
    if (imo.number().isEmpty()) {
      note(text);
    } else {
      String plain = text.replaceFirst("(?i)^\\s*IMO\\s*", "").strip();
      record.identifier(
          imo.scheme(), imo.number(), Optional.empty(), plain.equals(imo.number()) ? "" : text);
    }
    imo.problem().ifPresent(problem -> tell(field, text, problem));
  }

  /** Something that the list says in its own words. */
  public void note(String text) {
    record.said(SKOS.note, text.strip());
  }

  /** A value that was not understood. */
  public void tell(String field, String value, String why) {
    sink.unreadable(new Unreadable(where, field, value, why));
  }

  /** The area of that name, if it is known. */
  public Optional<String> area(String name) {
    String plain = name.strip().replaceFirst("\\.$", "");
    return NO_COUNTRY.contains(plain.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : areas.find(plain);
  }

  /** The areas of a text such as "Ukrainian, Russian": all of them, or none. */
  private List<String> several(String text) {
    Optional<String> whole = area(text);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<String> found = new ArrayList<>();
    for (String part : text.split("\\s*(?:,|;|/|\\band/or\\b|\\band\\b)\\s*", -1)) {
      Optional<String> area = area(part);
      if (area.isEmpty()) {
        return List.of();
      }
      found.add(area.get());
    }
    return found;
  }

  /** The texts that are not empty, with commas between. */
  public static String joined(List<String> texts) {
    return String.join(
        ", ", texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList());
  }
}
