package dev.assay.reference.opensanctions;

import dev.assay.reference.EntityRecord;
import dev.assay.reference.NameKind;
import dev.assay.reference.list.Entry;
import dev.assay.vocabulary.Assay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down the properties of a subject. One that is not known is kept as a note. */
final class FtmProperties {

  private static final Map<String, Property> WORDS =
      Map.ofEntries(
          Map.entry("firstName", SchemaDO.givenName),
          Map.entry("lastName", SchemaDO.familyName),
          Map.entry("middleName", SchemaDO.additionalName),
          Map.entry("gender", SchemaDO.gender),
          Map.entry("title", SchemaDO.honorificPrefix),
          Map.entry("position", SchemaDO.jobTitle),
          Map.entry("topics", DCTerms.subject),
          Map.entry("email", SchemaDO.email),
          Map.entry("phone", SchemaDO.telephone),
          Map.entry("website", SchemaDO.url),
          Map.entry("birthPlace", SchemaDO.birthPlace),
          Map.entry("deathDate", SchemaDO.deathDate),
          Map.entry("incorporationDate", SchemaDO.foundingDate),
          Map.entry("dissolutionDate", SchemaDO.dissolutionDate),
          Map.entry("createdAt", DCTerms.created),
          Map.entry("sourceUrl", RDFS.seeAlso),
          Map.entry("full", SchemaDO.description),
          Map.entry("notes", SKOS.note),
          Map.entry("summary", SKOS.note),
          Map.entry("description", SKOS.note));

  private static final Map<String, Property> COUNTRIES =
      Map.of(
          "nationality", SchemaDO.nationality,
          "citizenship", Assay.citizenOf,
          "country", DCTerms.spatial,
          "jurisdiction", DCTerms.spatial,
          "mainCountry", DCTerms.spatial,
          "flag", Assay.flagState,
          "pastFlags", Assay.flagState);

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("passportNumber", "Passport"),
          Map.entry("idNumber", "Identity number"),
          Map.entry("taxNumber", "Tax number"),
          Map.entry("vatCode", "VAT number"),
          Map.entry("socialSecurityNumber", "Social security number"),
          Map.entry("registrationNumber", "Registration number"),
          Map.entry("innCode", "INN"),
          Map.entry("ogrnCode", "OGRN"),
          Map.entry("kppCode", "KPP"),
          Map.entry("okpoCode", "OKPO"),
          Map.entry("leiCode", "LEI"),
          Map.entry("dunsCode", "D-U-N-S"),
          Map.entry("swiftBic", "SWIFT/BIC"),
          Map.entry("uscCode", "USCC"),
          Map.entry("permId", "PermID"),
          Map.entry("uniqueEntityId", "UEI"),
          Map.entry("wikidataId", "Wikidata"),
          Map.entry("unscId", "UN reference"),
          Map.entry("mmsi", "MMSI"),
          Map.entry("callSign", "Call sign"),
          Map.entry("serialNumber", "Serial number"),
          Map.entry("ticker", "Ticker"),
          Map.entry("publicKey", "Wallet"));

  private static final Set<String> NAMES =
      Set.of("name", "alias", "abbreviation", "weakAlias", "previousName");

  private final Entry entry;
  private final FtmEntity entity;
  private final String dataset;
  private final Optional<FtmLink> link;

  FtmProperties(Entry entry, FtmEntity entity, String dataset, Optional<FtmLink> link) {
    this.entry = entry;
    this.entity = entity;
    this.dataset = dataset;
    this.link = link;
  }

  void write() {
    names();
    entity
        .properties()
        .forEach((property, values) -> values.forEach(value -> value(property, value)));
    for (FtmEntity address : entity.nested().getOrDefault("addressEntity", List.of())) {
      value("addressEntity", address.id());
    }
  }

  /** The caption is the label, when it is one of the names. */
  private void names() {
    String caption = entity.scalar("caption").strip();
    List<String> names = new ArrayList<>(entity.all("name"));
    if (names.remove(caption)) {
      names.add(0, caption);
    }
    names.forEach(name -> entry.record().name(name, "", NameKind.PRIMARY, false));
    entity.all("alias").forEach(name -> entry.record().name(name, "", NameKind.ALIAS, false));
    entity.all("abbreviation").forEach(name -> entry.record().name(name, "", NameKind.ALIAS, true));
    entity.all("weakAlias").forEach(name -> entry.record().name(name, "", NameKind.ALIAS, true));
    entity
        .all("previousName")
        .forEach(name -> entry.record().name(name, "", NameKind.FORMER, false));
    if (names.isEmpty() && !caption.isEmpty()) {
      entry.record().said(RDFS.label, caption);
    }
  }

  private void value(String property, String value) {
    boolean end = link.filter(found -> found.properties().contains(property)).isPresent();
    boolean address = entity.schema().equals("Address") && property.equals("country");
    if (end
        || address
        || NAMES.contains(property)
        || (link.isPresent() && property.equals("role"))) {
      return;
    }
    if (WORDS.containsKey(property)) {
      entry.record().said(Optional.ofNullable(WORDS.get(property)).orElseThrow(), value);
    } else if (COUNTRIES.containsKey(property)) {
      entry.country(Optional.ofNullable(COUNTRIES.get(property)).orElseThrow(), property, value);
    } else if (NUMBERS.containsKey(property)) {
      entry.identifier(Optional.ofNullable(NUMBERS.get(property)).orElseThrow(), value, "", "");
    } else {
      special(property, value);
    }
  }

  private void special(String property, String value) {
    switch (property) {
      case "birthDate" -> entry.born(property, value, "");
      case "imoNumber" -> entry.imo(property, "IMO " + value.replaceFirst("(?i)^IMO\\s*", ""));
      case "address" -> entry.address(value, "");
      case "addressEntity" ->
          entry.record().linked(SchemaDO.address, EntityRecord.iri(dataset, value));
      case "startDate", "endDate" -> period(property, value);
      default -> entry.note(property + ": " + value);
    }
  }

  private void period(String property, String value) {
    entry
        .record()
        .said(property.equals("startDate") ? SchemaDO.startDate : SchemaDO.endDate, value);
  }
}
