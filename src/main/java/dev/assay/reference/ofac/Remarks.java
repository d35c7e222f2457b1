package dev.assay.reference.ofac;

import dev.assay.reference.NameKind;
import dev.assay.reference.list.Entry;
import dev.assay.vocabulary.Assay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SchemaDO;

/** Takes apart the remarks on a subject, in which semicolons separate one from the next. */
final class Remarks {

  private static final Pattern NAME = Pattern.compile("([afn]\\.k\\.a\\.) +'(.*)'");
  private static final Pattern FIELD =
      Pattern.compile(
          "(DOB|POB|nationality|citizen|Gender|Linked To|Email Address|Website|Phone Number"
              + "|Phone No\\.|Telephone|Fax|Organization Established Date|Aircraft Model|MMSI)"
              + "(?: +|: *)(\\S.*)");
  private static final Pattern PROVISION =
      Pattern.compile(
          "(?:Secondary sanctions risk|Additional Sanctions Information|Transactions Prohibited"
              + "|Executive Order|CAATSA Section|Listing Date|Effective Date).*");
  private static final Map<String, Property> WORDS =
      Map.of(
          "Gender", SchemaDO.gender,
          "Email Address", SchemaDO.email,
          "Website", SchemaDO.url,
          "Phone Number", SchemaDO.telephone,
          "Phone No.", SchemaDO.telephone,
          "Telephone", SchemaDO.telephone,
          "Fax", SchemaDO.faxNumber,
          "Organization Established Date", SchemaDO.foundingDate,
          "Aircraft Model", SchemaDO.model);

  private final Entry entry;
  private final BiConsumer<Entry, String> linked;
  private final List<String> provisions = new ArrayList<>();

  /**
   * Remarks on a subject.
   *
   * @param linked writes down another subject by its name
   */
  Remarks(Entry entry, BiConsumer<Entry, String> linked) {
    this.entry = entry;
    this.linked = linked;
  }

  /** What the listing forbids or warns of, as far as the remarks were read. */
  List<String> provisions() {
    return provisions;
  }

  void read(String remarks) {
    for (String part : remarks.split(";", -1)) {
      if (!part.isBlank()) {
        remark(part.strip());
      }
    }
  }

  private void remark(String text) {
    String plain =
        text.replaceFirst("^(?i:alt)\\. *", "")
            .replaceFirst("\\.$", "")
            .replaceFirst("^\\(([^()]*)\\)$", "$1");
    Matcher name = NAME.matcher(plain);
    Matcher field = FIELD.matcher(plain);
    if (name.matches()) {
      NameKind kind = name.group(1).startsWith("f") ? NameKind.FORMER : NameKind.ALIAS;
      entry.record().name(name.group(2), "", kind, true);
    } else if (field.matches()) {
      field(field.group(1), field.group(2).strip(), text);
    } else if (PROVISION.matcher(plain).matches()) {
      provisions.add(text);
    } else {
      numberOrNote(text, plain);
    }
  }

  private void field(String field, String value, String text) {
    switch (field) {
      case "DOB" -> entry.born("DOB", value, "");
      case "POB" -> entry.record().birthPlace(value);
      case "nationality" -> entry.country(SchemaDO.nationality, field, value);
      case "citizen" -> entry.country(Assay.citizenOf, field, value);
      case "Linked To" -> linkedTo(value, text);
      case "MMSI" -> entry.identifier("MMSI", value, "", "");
      default -> entry.record().said(Optional.ofNullable(WORDS.get(field)).orElseThrow(), value);
    }
  }

  /** A name may end in a full stop of its own, such as that of "LTD.". */
  private void linkedTo(String name, String text) {
    boolean abbreviated =
        text.endsWith(".")
            && name.toUpperCase(Locale.ROOT).matches("(?s).*(?:\\b(?:LTD|INC|CO|CORP)|\\.[A-Z])");
    linked.accept(entry, abbreviated ? name + "." : name);
  }

  private void numberOrNote(String text, String plain) {
    Optional<NumberRemark> number = NumberRemark.of(plain);
    if (number.isEmpty()) {
      entry.note(text);
      return;
    }
    NumberRemark found = number.get();
    if (found.value().regionMatches(true, 0, "IMO", 0, 3)
        || found.scheme().startsWith("International Maritime")) {
      entry.imo(found.scheme(), "IMO " + found.value().replaceFirst("(?i)^IMO\\s*", ""));
    } else {
      entry.identifier(found.scheme(), found.value(), found.country(), found.more() ? plain : "");
    }
  }
}
