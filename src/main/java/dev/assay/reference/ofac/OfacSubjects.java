package dev.assay.reference.ofac;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityKind;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.Sink;
import dev.assay.reference.Unreadable;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.SchemaDO;

/** Makes a record of each subject of a set. */
final class OfacSubjects {

  private static final int CUT = 1_000;

  private final Areas areas;
  private final DatasetInfo dataset;
  private final OfacSet set;
  private final Sink sink;
  private final Map<String, String> subjectsByName = new HashMap<>();

  OfacSubjects(Areas areas, DatasetInfo dataset, OfacSet set, Sink sink) {
    this.areas = areas;
    this.dataset = dataset;
    this.set = set;
    this.sink = sink;
  }

  void read() throws IOException {
    Set<String> seen = subjects();
    try (Table table = Table.plain(set.subjects(), ',', OfacSet.Part.SUBJECTS.columns())) {
      while (table.hasNext()) {
        Row row = table.next();
        if (!row.isEmpty()) {
          sink.record(subject(row).record().record());
        }
      }
    }
    for (Map<String, List<Row>> part : List.of(set.names(), set.addresses(), set.remarks())) {
      part.forEach((id, rows) -> rows.forEach(row -> orphan(seen, id, row)));
    }
  }

  /** The numbers of all subjects, read before the records because subjects name one another. */
  private Set<String> subjects() throws IOException {
    Set<String> ids = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    try (Table table = Table.plain(set.subjects(), ',', OfacSet.Part.SUBJECTS.columns())) {
      while (table.hasNext()) {
        Row row = table.next();
        if (row.isEmpty()) {
          continue;
        }
        String id = Cells.of(row, 0);
        if (!id.matches("\\d+") || Cells.of(row, 1).isEmpty()) {
          throw new BadInput(row.where() + " has no number or no name of a subject.");
        }
        if (!ids.add(id)) {
          throw new BadInput(
              row.where() + ": subject " + id + " is there twice. Is the file twice in itself?");
        }
        if (subjectsByName.put(Cells.of(row, 1), id) != null) {
          ambiguous.add(Cells.of(row, 1));
        }
      }
    }
    subjectsByName.keySet().removeAll(ambiguous);
    return ids;
  }

  private void orphan(Set<String> seen, String id, Row row) {
    if (!seen.contains(id)) {
      sink.unreadable(
          new Unreadable(
              row.where(),
              "ent_num",
              String.join(",", row.values()),
              "belongs to subject " + id + ", which the file of subjects does not have"));
    }
  }

  private Entry subject(Row row) {
    String id = Cells.of(row, 0);
    EntityRecord record = new EntityRecord(dataset, id, kind(row), row.where());
    Entry entry = new Entry(record, areas, sink, row.where(), Entry.NO_DAY);
    record.name(Cells.of(row, 1), "", NameKind.PRIMARY, false);
    record.said(SchemaDO.jobTitle, Cells.of(row, 4));
    entry.identifier("Call sign", Cells.of(row, 5), "", "");
    record.said(SchemaDO.additionalType, Cells.of(row, 6));
    labelled(entry, "Tonnage", Cells.of(row, 7));
    labelled(entry, "Gross registered tonnage", Cells.of(row, 8));
    entry.country(Assay.flagState, "Vess_flag", Cells.of(row, 9));
    Remarks remarks = new Remarks(entry, this::linked);
    linked(entry, Cells.of(row, 10));
    for (Row name : set.names().getOrDefault(id, List.of())) {
      name(entry, name);
    }
    for (Row address : set.addresses().getOrDefault(id, List.of())) {
      String text = Entry.joined(List.of(Cells.of(address, 2), Cells.of(address, 3)));
      entry.address(Entry.joined(List.of(text, Cells.of(address, 5))), Cells.of(address, 4));
    }
    remarks.read(whole(id, Cells.of(row, 11)));
    List<String> programmes =
        Arrays.stream(Cells.of(row, 3).split("\\]\\s*\\[", -1))
            .map(text -> text.replaceAll("[\\[\\]]", "").strip())
            .filter(text -> !text.isEmpty())
            .toList();
    Listing listing = Listing.by(OfacList.AUTHORITY).under(programmes);
    record.listed(listing.providing(remarks.provisions()), Optional.empty(), row.where());
    return entry;
  }

  /**
   * The remarks, with what the file of comments adds: in the middle of a word when they are cut.
   */
  private String whole(String id, String remarks) {
    StringBuilder whole = new StringBuilder(remarks);
    for (Row row : set.remarks().getOrDefault(id, List.of())) {
      boolean complete = whole.length() < CUT && whole.toString().endsWith(".");
      whole.append(complete ? "; " : "").append(row.values().get(1));
    }
    return whole.toString();
  }

  private static EntityKind kind(Row row) {
    return switch (Cells.of(row, 2).toLowerCase(Locale.ROOT)) {
      case "individual" -> EntityKind.PERSON;
      case "vessel" -> EntityKind.VESSEL;
      case "aircraft" -> EntityKind.AIRCRAFT;
      default -> EntityKind.ORGANISATION;
    };
  }

  private static void name(Entry entry, Row row) {
    NameKind kind = Cells.of(row, 2).equalsIgnoreCase("fka") ? NameKind.FORMER : NameKind.ALIAS;
    entry.record().name(Cells.of(row, 3), "", kind, false);
    labelled(entry, "On the name " + Cells.of(row, 3), Cells.of(row, 4));
  }

  private static void labelled(Entry entry, String label, String text) {
    if (!text.isEmpty()) {
      entry.note(label + ": " + text);
    }
  }

  private void linked(Entry entry, String name) {
    Optional<String> other = Optional.ofNullable(subjectsByName.get(name));
    other.ifPresentOrElse(
        id -> entry.record().linked(Assay.linkedTo, EntityRecord.iri(dataset.id(), id)),
        () -> entry.record().said(Assay.linkedTo, name));
  }
}
