package dev.assay.reference.opensanctions;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityKind;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Bodies;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** The simplified table of targets that OpenSanctions publishes. */
public final class TargetsCsv implements SourceFormat {

  private final Areas areas;

  /** A reader that knows these areas. */
  public TargetsCsv(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "opensanctions-csv";
  }

  @Override
  public String describes() {
    return "Targets of OpenSanctions, simplified table (targets.simple.csv)";
  }

  @Override
  public DatasetInfo dataset() {
    return FtmJson.DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return Table.firstRow(sample, ',').containsAll(List.of("id", "schema", "name", "first_seen"));
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    Optional<LocalDate> latest = Optional.empty();
    for (Source source : sources) {
      try (Table table = Table.headed(source, ',', "schema")) {
        while (table.hasNext()) {
          Row row = table.next();
          if (!row.isEmpty()) {
            Optional<LocalDate> seen = Day.of(row.get("last_seen"));
            Optional<LocalDate> known = latest;
            latest = seen.filter(day -> known.filter(day::isBefore).isEmpty()).or(() -> known);
            sink.record(target(row, sink, seen).record().record());
          }
        }
        table.done();
      }
    }
    latest.ifPresent(sink::published);
  }

  private Entry target(Row row, Sink sink, Optional<LocalDate> seen) {
    String id = row.get("id");
    if (id.isEmpty() || row.get("schema").isEmpty()) {
      throw new BadInput(row.where() + " has no id or no schema.");
    }
    EntityKind kind = FtmKinds.of(row.get("schema"));
    EntityRecord record = new EntityRecord(dataset(), id, kind, row.where());
    Entry entry = new Entry(record, areas, sink, row.where(), seen.orElse(Entry.NO_DAY));
    record.name(row.get("name"), "", NameKind.PRIMARY, false);
    parts(row, "aliases").forEach(name -> record.name(name, "", NameKind.ALIAS, false));
    parts(row, "birth_date").forEach(date -> entry.born("birth_date", date, ""));
    parts(row, "countries").forEach(code -> entry.country(DCTerms.spatial, "countries", code));
    parts(row, "addresses").forEach(text -> entry.address(text, ""));
    parts(row, "identifiers").forEach(text -> number(entry, kind, text));
    parts(row, "phones").forEach(text -> record.said(SchemaDO.telephone, text));
    parts(row, "emails").forEach(text -> record.said(SchemaDO.email, text));
    record.said(DCTerms.isPartOf, row.get("dataset"));
    Day.of(row.get("first_seen")).ifPresent(day -> record.dated(DCTerms.available, day));
    seen.ifPresent(day -> record.dated(DCTerms.valid, day));
    Day.of(row.get("last_change")).ifPresent(day -> record.dated(DCTerms.modified, day));
    listed(row, entry, seen);
    return entry;
  }

  /** The table names no authority, so the dataset stands for it. */
  private void listed(Row row, Entry entry, Optional<LocalDate> seen) {
    String sanctions = row.get("sanctions").replaceAll("^\"+|\"+$", "").strip();
    List<String> programmes = parts(row, "program_ids");
    if (sanctions.isEmpty() && programmes.isEmpty()) {
      return;
    }
    String body = row.get("dataset").isEmpty() ? "OpenSanctions" : row.get("dataset");
    entry
        .record()
        .listed(
            Listing.by(Bodies.find(body, dataset().id(), entry.record()))
                .under(programmes)
                .because(Optional.of(sanctions).filter(text -> !text.isEmpty())),
            seen,
            entry.where());
  }

  private static void number(Entry entry, EntityKind kind, String text) {
    boolean marked = text.toUpperCase(Locale.ROOT).startsWith("IMO");
    boolean ship = kind == EntityKind.VESSEL && text.matches("\\d{7}");
    if (marked || ship) {
      entry.imo("identifiers", text);
    } else {
      entry.identifier("Identifier", text, "", "");
    }
  }

  private static List<String> parts(Row row, String column) {
    return Arrays.stream(row.get(column).split(";", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
