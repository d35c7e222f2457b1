package dev.assay.reference.un;

import dev.assay.reference.list.Element;
import dev.assay.reference.list.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down births, countries, addresses, documents and remarks of an entry. */
final class UnDetails {

  private static final Set<String> READ =
      Set.of(
          "DATAID",
          "FIRST_NAME",
          "SECOND_NAME",
          "THIRD_NAME",
          "FOURTH_NAME",
          "FIFTH_NAME",
          "SIXTH_NAME",
          "NAME_ORIGINAL_SCRIPT",
          "INDIVIDUAL_ALIAS",
          "ENTITY_ALIAS",
          "UN_LIST_TYPE",
          "REFERENCE_NUMBER",
          "LISTED_ON",
          "GENDER",
          "LAST_DAY_UPDATED",
          "TITLE",
          "DESIGNATION",
          "NATIONALITY",
          "INDIVIDUAL_ADDRESS",
          "ENTITY_ADDRESS",
          "INDIVIDUAL_DATE_OF_BIRTH",
          "INDIVIDUAL_PLACE_OF_BIRTH",
          "INDIVIDUAL_DOCUMENT");

  /** Elements that say nothing of the subject. */
  private static final Set<String> OF_THE_FILE =
      Set.of("VERSIONNUM", "LIST_TYPE", "SORT_KEY", "SORT_KEY_LAST_MOD");

  private final Entry entry;
  private final Element element;

  UnDetails(Entry entry, Element element) {
    this.entry = entry;
    this.element = element;
  }

  void write() {
    both("TITLE").forEach(title -> entry.record().said(SchemaDO.honorificPrefix, title));
    both("DESIGNATION").forEach(position -> entry.record().said(SchemaDO.jobTitle, position));
    both("NATIONALITY")
        .forEach(country -> entry.country(SchemaDO.nationality, "NATIONALITY", country));
    element.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(this::birth);
    element
        .all("INDIVIDUAL_PLACE_OF_BIRTH")
        .forEach(place -> entry.record().birthPlace(text(place)));
    Stream.concat(element.all("INDIVIDUAL_ADDRESS"), element.all("ENTITY_ADDRESS"))
        .forEach(address -> entry.address(text(address, "COUNTRY"), address.get("COUNTRY")));
    element.all("INDIVIDUAL_DOCUMENT").forEach(this::document);
    element.children().stream()
        .filter(child -> !READ.contains(child.name()) && !OF_THE_FILE.contains(child.name()))
        .forEach(this::other);
  }

  /** Remarks; elements of other names are kept as well, and told. */
  private void other(Element child) {
    String text =
        Stream.concat(Stream.of(child.plain()), Stream.of(text(child)))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    if (text.isEmpty()) {
      return;
    }
    boolean comment = child.name().startsWith("COMMENTS");
    entry.note(comment ? text : child.name() + ": " + text);
    if (!comment && !child.name().startsWith("SUBMITTED")) {
      entry.tell(child.name(), text, "is in an element that the list did not have before");
    }
  }

  private List<String> both(String name) {
    List<String> values = element.texts(name, "VALUE");
    return values.isEmpty() ? element.texts(name) : values;
  }

  private void birth(Element birth) {
    String type = birth.get("TYPE_OF_DATE");
    String note = birth.get("NOTE");
    String about = type.equalsIgnoreCase("APPROXIMATELY") ? "circa " : "";
    List<String> dates =
        Stream.of(birth.texts("DATE"), birth.texts("YEAR"), span(birth))
            .flatMap(List::stream)
            .toList();
    if (dates.isEmpty()) {
      entry.born("INDIVIDUAL_DATE_OF_BIRTH", note, "");
      return;
    }
    dates.forEach(date -> entry.born("INDIVIDUAL_DATE_OF_BIRTH", about + date, ""));
    if (!note.isEmpty()) {
      entry.note("Date of birth, " + String.join("; ", dates) + ": " + note);
    }
  }

  private static List<String> span(Element birth) {
    String from = birth.get("FROM_YEAR");
    String to = birth.get("TO_YEAR");
    if (!from.isEmpty() && !to.isEmpty()) {
      return List.of(from + " to " + to);
    }
    return Stream.of(from, to).filter(text -> !text.isEmpty()).toList();
  }

  private void document(Element document) {
    String number = document.get("NUMBER");
    String type =
        Stream.of("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2")
            .map(document::get)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("Document");
    String country =
        Stream.of("ISSUING_COUNTRY", "COUNTRY_OF_ISSUE")
            .map(document::get)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String whole = text(document);
    if (number.isEmpty()) {
      entry.note(whole.isEmpty() ? "" : "Document: " + whole);
      return;
    }
    long said = document.children().stream().filter(child -> !child.plain().isEmpty()).count();
    long told = Stream.of(number, type, country).filter(text -> !text.isEmpty()).count();
    boolean known = country.isEmpty() || entry.area(country).isPresent();
    entry.identifier(type, number, country, said == told && known ? "" : whole);
  }

  private static String text(Element element, String... without) {
    Set<String> left = Set.of(without);
    return Entry.joined(
        element.children().stream()
            .filter(child -> !left.contains(child.name()))
            .map(Element::plain)
            .filter(part -> !Optional.of(part).filter("na"::equalsIgnoreCase).isPresent())
            .toList());
  }
}
