package dev.assay.reference.ofac;

import dev.assay.reference.EntityKind;
import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.list.Element;
import dev.assay.reference.list.Entry;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down an entry of the XML of OFAC's lists. */
final class OfacEntry {

  private static final Set<String> READ =
      Set.of(
          "uid",
          "firstName",
          "lastName",
          "title",
          "sdnType",
          "remarks",
          "programList",
          "idList",
          "akaList",
          "addressList",
          "nationalityList",
          "citizenshipList",
          "dateOfBirthList",
          "placeOfBirthList",
          "vesselInfo");

  private final Entry entry;
  private final Element element;
  private final List<String> provisions = new ArrayList<>();

  OfacEntry(Entry entry, Element element) {
    this.entry = entry;
    this.element = element;
  }

  static EntityKind kind(String type) {
    return switch (type.strip().toLowerCase(Locale.ROOT)) {
      case "individual" -> EntityKind.PERSON;
      case "vessel" -> EntityKind.VESSEL;
      case "aircraft" -> EntityKind.AIRCRAFT;
      default -> EntityKind.ORGANISATION;
    };
  }

  void write(Optional<LocalDate> listDay) {
    entry.record().name(name(element), "", NameKind.PRIMARY, false);
    entry.record().said(SchemaDO.jobTitle, element.get("title"));
    parts("akaList", "aka").forEach(this::alias);
    parts("addressList", "address").forEach(this::address);
    parts("idList", "id").forEach(this::identity);
    parts("dateOfBirthList", "dateOfBirthItem")
        .forEach(item -> entry.born("dateOfBirth", item.get("dateOfBirth"), ""));
    parts("placeOfBirthList", "placeOfBirthItem")
        .forEach(item -> entry.record().birthPlace(item.get("placeOfBirth")));
    parts("nationalityList", "nationality")
        .forEach(item -> entry.country(SchemaDO.nationality, "nationality", item.get("country")));
    parts("citizenshipList", "citizenship")
        .forEach(item -> entry.country(Assay.citizenOf, "citizenship", item.get("country")));
    element.all("vesselInfo").forEach(this::vessel);
    Remarks remarks =
        new Remarks(entry, (other, name) -> other.record().said(Assay.linkedTo, name));
    remarks.read(element.get("remarks"));
    provisions.addAll(remarks.provisions());
    element.children().stream().filter(child -> !READ.contains(child.name())).forEach(this::other);
    Listing listing =
        Listing.by(OfacList.AUTHORITY)
            .under(element.texts("programList", "program"))
            .providing(provisions);
    entry.record().listed(listing, listDay, entry.where());
  }

  private Stream<Element> parts(String list, String part) {
    return element.all(list).flatMap(found -> found.all(part));
  }

  private static String name(Element name) {
    return Entry.joined(List.of(name.get("lastName"), name.get("firstName")));
  }

  private void alias(Element alias) {
    NameKind kind = alias.get("type").startsWith("f") ? NameKind.FORMER : NameKind.ALIAS;
    entry.record().name(name(alias), "", kind, alias.get("category").equalsIgnoreCase("weak"));
  }

  private void address(Element address) {
    List<String> parts =
        Stream.of("address1", "address2", "address3", "city", "stateOrProvince", "postalCode")
            .map(address::get)
            .toList();
    entry.address(Entry.joined(parts), address.get("country"));
  }

  private void identity(Element id) {
    String type = id.get("idType");
    String number = id.get("idNumber");
    String country = id.get("idCountry");
    String more =
        Stream.of("issueDate", "expirationDate")
            .filter(name -> !id.get(name).isEmpty())
            .map(name -> name + ": " + id.get(name))
            .collect(Collectors.joining("; "));
    if (number.toUpperCase(Locale.ROOT).startsWith("IMO")) {
      entry.imo(type, number);
    } else if (type.equals("Gender")) {
      entry.record().said(SchemaDO.gender, number);
    } else if (type.equals("Website")) {
      entry.record().said(SchemaDO.url, number);
    } else if (type.equals("Email Address")) {
      entry.record().said(SchemaDO.email, number);
    } else if (type.endsWith(":") || type.endsWith("-")) {
      provisions.add(type + " " + number);
    } else {
      entry.identifier(type, number, country, more);
    }
  }

  private void vessel(Element vessel) {
    entry.identifier("Call sign", vessel.get("callSign"), "", "");
    entry.record().said(SchemaDO.additionalType, vessel.get("vesselType"));
    entry.country(Assay.flagState, "vesselFlag", vessel.get("vesselFlag"));
    entry.record().said(Assay.linkedTo, vessel.get("vesselOwner"));
    Stream.of("tonnage", "grossRegisteredTonnage")
        .filter(name -> !vessel.get(name).isEmpty())
        .forEach(name -> entry.note(name + ": " + vessel.get(name)));
  }

  private void other(Element child) {
    entry.note(child.name() + ": " + child.plain());
    entry.tell(child.name(), child.plain(), "is in an element that the list did not have before");
  }
}
