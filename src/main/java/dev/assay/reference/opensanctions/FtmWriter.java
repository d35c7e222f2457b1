package dev.assay.reference.opensanctions;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityKind;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Sink;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down entities of every schema: subjects, sanctions, documents, addresses, and links. */
final class FtmWriter {

  private final Areas areas;
  private final DatasetInfo dataset;
  private final Sink sink;
  private final FtmDays days;

  FtmWriter(Areas areas, DatasetInfo dataset, Sink sink, FtmDays days) {
    this.areas = areas;
    this.dataset = dataset;
    this.sink = sink;
    this.days = days;
  }

  void write(FtmEntity entity) {
    write(entity, Optional.empty());
  }

  private void write(FtmEntity entity, Optional<String> parent) {
    Optional<FtmLink> link = FtmLink.of(entity, parent);
    List<String> holders =
        FtmLink.ends(entity, entity.schema().equals("Sanction") ? "entity" : "holder", parent);
    if (entity.schema().equals("Sanction") && !holders.isEmpty()) {
      holders.forEach(holder -> sanction(entity, holder));
    } else if (List.of("Passport", "Identification").contains(entity.schema())
        && !holders.isEmpty()) {
      holders.forEach(holder -> document(entity, holder));
    } else {
      subject(entity, link);
    }
    entity
        .nested()
        .values()
        .forEach(inner -> inner.forEach(one -> write(one, Optional.of(entity.id()))));
  }

  private void subject(FtmEntity entity, Optional<FtmLink> link) {
    EntityKind kind = link.isPresent() ? EntityKind.LINK : FtmKinds.of(entity.schema());
    EntityRecord record = new EntityRecord(dataset, entity.id(), kind, entity.where());
    Entry entry = entry(record, entity);
    if (!FtmKinds.has(entity.schema())) {
      record.said(SchemaDO.additionalType, entity.schema());
    }
    entity.listed("referents").stream()
        .filter(id -> !id.equals(entity.id()))
        .forEach(record::formerId);
    entity.listed("datasets").forEach(name -> record.said(DCTerms.isPartOf, name));
    Day.of(entity.scalar("first_seen")).ifPresent(day -> record.dated(DCTerms.available, day));
    Day.of(entity.scalar("last_seen")).ifPresent(day -> record.dated(DCTerms.valid, day));
    Day.of(entity.scalar("last_change")).ifPresent(day -> record.dated(DCTerms.modified, day));
    link.ifPresent(found -> link(found, record, entity));
    new FtmProperties(entry, entity, dataset.id(), link).write();
    if (kind == EntityKind.ADDRESS) {
      entity
          .all("country")
          .forEach(name -> entry.country(SchemaDO.addressCountry, "country", name));
    }
    for (FtmEntity sanction : entity.sanctionsBeside()) {
      new FtmSanction(entry(record, sanction), sanction, dataset.id()).write(listDay(entity));
    }
    sink.record(record.record());
  }

  private void link(FtmLink link, EntityRecord record, FtmEntity entity) {
    link.from()
        .forEach(end -> record.linked(DCTerms.relation, EntityRecord.iri(dataset.id(), end)));
    link.to().forEach(end -> record.linked(DCTerms.relation, EntityRecord.iri(dataset.id(), end)));
    String name = String.join("; ", entity.all("role"));
    record.said(SchemaDO.roleName, name.isEmpty() ? entity.schema() : name);
    for (String from : link.from()) {
      EntityRecord more = EntityRecord.more(dataset, from, entity.id());
      link.to().forEach(to -> more.linked(Assay.linkedTo, EntityRecord.iri(dataset.id(), to)));
      sink.record(more.record());
    }
  }

  private void sanction(FtmEntity sanction, String subject) {
    EntityRecord more = EntityRecord.more(dataset, subject, sanction.id());
    new FtmSanction(entry(more, sanction), sanction, dataset.id()).write(listDay(sanction));
    sink.record(more.record());
  }

  private void document(FtmEntity document, String subject) {
    EntityRecord more = EntityRecord.more(dataset, subject, document.id());
    Entry entry = entry(more, document);
    String type = document.all("type").stream().findFirst().orElse(document.schema());
    String country = document.all("country").stream().findFirst().orElse("");
    List<String> said =
        document.properties().entrySet().stream()
            .filter(
                property ->
                    !List.of("holder", "number", "type", "country").contains(property.getKey()))
            .map(property -> property.getKey() + ": " + String.join(", ", property.getValue()))
            .toList();
    for (String number : document.all("number")) {
      entry.identifier(type, number, country, String.join("; ", said));
    }
    if (document.all("number").isEmpty()) {
      entry.note(document.schema() + " without number: " + document.properties());
    }
    document.all("sourceUrl").forEach(address -> more.said(RDFS.seeAlso, address));
    sink.record(more.record());
  }

  private Entry entry(EntityRecord record, FtmEntity entity) {
    return new Entry(record, areas, sink, entity.where(), days.latest().orElse(Entry.NO_DAY));
  }

  private static Optional<LocalDate> listDay(FtmEntity entity) {
    return Day.of(entity.scalar("last_seen"));
  }
}
