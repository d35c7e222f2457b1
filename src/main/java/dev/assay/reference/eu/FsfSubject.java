package dev.assay.reference.eu;

import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Element;
import dev.assay.reference.list.Entry;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down a subject of the XML of the EU's list. */
final class FsfSubject {

  private static final Set<String> READ =
      Set.of(
          "regulation",
          "subjectType",
          "nameAlias",
          "citizenship",
          "birthdate",
          "identification",
          "address",
          "remark",
          "regulationSummary");

  private final Entry entry;
  private final Element element;

  FsfSubject(Entry entry, Element element) {
    this.entry = entry;
    this.element = element;
  }

  void write(Optional<LocalDate> listDay) {
    element.all("nameAlias").forEach(this::name);
    element.all("citizenship").forEach(this::citizenship);
    element.all("birthdate").forEach(this::birth);
    element.all("identification").forEach(this::identification);
    element.all("address").forEach(this::address);
    for (String reference : List.of("euReferenceNumber", "unitedNationId")) {
      String scheme = reference.startsWith("eu") ? "EU reference" : "UN reference";
      entry.identifier(scheme, element.attribute(reference), "", "");
    }
    notes(element);
    element.children().stream().filter(child -> !READ.contains(child.name())).forEach(this::other);
    listed(listDay);
  }

  private void listed(Optional<LocalDate> listDay) {
    List<Element> regulations = element.all("regulation").toList();
    String designation = element.attribute("designationDate");
    Optional<LocalDate> designated = Day.of(designation);
    if (!designation.isEmpty() && designated.isEmpty()) {
      entry.tell("designationDate", designation, "is no day, which would be YYYY-MM-DD");
      entry.note("designationDate: " + designation);
    }
    Listing listing =
        Listing.by(EuList.AUTHORITY)
            .under(attributes(regulations, "programme"))
            .citing(attributes(regulations, "numberTitle"))
            .decided(designated)
            .changedOn(
                attributes(regulations, "publicationDate").stream()
                    .map(Day::of)
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder()))
            .because(
                Optional.of(element.attribute("designationDetails"))
                    .filter(text -> !text.isEmpty()));
    entry.record().listed(listing, listDay, entry.where());
  }

  private void name(Element name) {
    boolean weak = name.attribute("strong").equals("false");
    String whole = name.attribute("wholeName");
    String joined =
        Stream.of("firstName", "middleName", "lastName")
            .map(name::attribute)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    boolean first = element.all("nameAlias").findFirst().filter(name::equals).isPresent();
    entry
        .record()
        .name(
            whole.isEmpty() ? joined : whole,
            EuList.language(name.attribute("nameLanguage")),
            first ? NameKind.PRIMARY : NameKind.ALIAS,
            weak);
    entry.record().said(SchemaDO.jobTitle, name.attribute("function"));
    entry.record().said(SchemaDO.honorificPrefix, name.attribute("title"));
    entry.record().said(SchemaDO.gender, name.attribute("gender"));
    notes(name);
  }

  private void citizenship(Element citizenship) {
    entry.country(Assay.citizenOf, "citizenship", country(citizenship));
    notes(citizenship);
  }

  private void birth(Element birth) {
    String place = Entry.joined(place(birth, country(birth)));
    String about = birth.attribute("circa").equals("true") ? "circa " : "";
    String from = birth.attribute("yearRangeFrom");
    String to = birth.attribute("yearRangeTo");
    String date = birth.attribute("birthdate");
    if (date.isEmpty() && !from.isEmpty() && !to.isEmpty()) {
      date = from + " to " + to;
    } else if (date.isEmpty() && !birth.attribute("year").isEmpty()) {
      date = figures(birth);
    }
    entry.born("birthdate", date.isEmpty() ? "" : about + date, place);
    notes(birth);
  }

  private static String figures(Element birth) {
    String day = birth.attribute("dayOfMonth");
    String month = birth.attribute("monthOfYear");
    return (day.isEmpty() ? "0" : day)
        + "/"
        + (month.isEmpty() ? "0" : month)
        + "/"
        + birth.attribute("year");
  }

  private void identification(Element document) {
    String type =
        Stream.of("identificationTypeDescription", "identificationTypeCode")
            .map(document::attribute)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("Document");
    String number =
        Stream.of("number", "latinNumber")
            .map(document::attribute)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String more =
        Stream.of("nameOnDocument", "issuedBy", "issuedDate", "validFrom", "validTo")
            .filter(key -> !document.attribute(key).isEmpty())
            .map(key -> key + ": " + document.attribute(key))
            .collect(Collectors.joining("; "));
    if (document.attribute("identificationTypeCode").equalsIgnoreCase("imo")) {
      entry.imo(type, "IMO " + number);
    } else {
      entry.identifier(type, number, country(document), more);
    }
    notes(document);
  }

  private void address(Element address) {
    entry.address(Entry.joined(place(address, "")), country(address));
    address
        .all("contactInfo")
        .forEach(info -> entry.note(info.attribute("key") + ": " + info.attribute("value")));
    notes(address);
  }

  private static List<String> place(Element element, String country) {
    return Stream.concat(
            Stream.of("street", "poBox", "zipCode", "city", "place", "region")
                .map(element::attribute),
            Stream.of(country.isEmpty() ? "" : element.attribute("countryDescription")))
        .toList();
  }

  private static String country(Element element) {
    String code = element.attribute("countryIso2Code");
    return code.isEmpty() || code.equals("00")
        ? element.attribute("countryDescription").replace("UNKNOWN", "")
        : code;
  }

  private void notes(Element element) {
    element.texts("remark").forEach(entry::note);
  }

  private void other(Element child) {
    String text = child.attributes() + " " + child.plain();
    entry.note(child.name() + ": " + text.strip());
    entry.tell(child.name(), text.strip(), "is in an element that the list did not have before");
  }

  private static List<String> attributes(List<Element> elements, String attribute) {
    return elements.stream()
        .map(element -> element.attribute(attribute))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }
}
