package dev.assay.reference.un;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.EntityKind;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Listing;
import dev.assay.reference.NameKind;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Element;
import dev.assay.reference.list.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/** Makes a record of each individual and entity of the list. */
final class UnSubjects {

  private final Areas areas;
  private final Source source;
  private final Sink sink;
  private final Set<String> ids = new HashSet<>();
  private Optional<LocalDate> published = Optional.empty();
  private int nameless;

  UnSubjects(Areas areas, Source source, Sink sink) {
    this.areas = areas;
    this.source = source;
    this.sink = sink;
  }

  void publishedOn(Optional<LocalDate> day) {
    published = day;
  }

  void subject(Element element) {
    String id = element.get("DATAID");
    String where = source.fileName() + ":" + element.line();
    if (id.isEmpty()) {
      throw new BadInput(
          where + ": <" + element.name() + "> has no DATAID. The form of the list has changed.");
    }
    if (!ids.add(id)) {
      throw new BadInput(
          where + ": DATAID " + id + " is there twice. Is the list twice in the file?");
    }
    boolean person = element.name().equals("INDIVIDUAL");
    EntityKind kind = person ? EntityKind.PERSON : EntityKind.ORGANISATION;
    EntityRecord record = new EntityRecord(UnXml.DATASET, id, kind, where);
    Entry entry = new Entry(record, areas, sink, where, published.orElse(Entry.NO_DAY));
    lostCharacters(entry, element);
    UnNames names = new UnNames(entry, element);
    names.write();
    nameless += names.lost() ? 1 : 0;
    new UnDetails(entry, element).write();
    listed(entry, element);
    sink.record(record.record());
  }

  /** Refuses a list of which most entries lost their names or aliases: elements were renamed. */
  void finish() {
    if (ids.isEmpty()) {
      throw new BadInput(
          source.name()
              + " lists nobody: there is no <INDIVIDUAL> and no <ENTITY> in it. Get it again.");
    }
    if (nameless * 2 > ids.size()) {
      throw new BadInput(
          source.name()
              + ": most entries have no name, or have elements of names that are not known."
              + " The form of the list has changed, so the import would lose names.");
    }
  }

  private void listed(Entry entry, Element element) {
    entry.identifier("UN reference", element.get("REFERENCE_NUMBER"), "", "");
    String listedOn = element.get("LISTED_ON");
    Optional<LocalDate> day = Day.of(listedOn);
    if (!listedOn.isEmpty() && day.isEmpty()) {
      entry.tell("LISTED_ON", listedOn, "is no day, which would be YYYY-MM-DD");
      entry.note("LISTED_ON: " + listedOn);
    }
    Stream<String> texts =
        Stream.of(element.texts("LAST_DAY_UPDATED", "VALUE"), element.texts("LAST_DAY_UPDATED"))
            .flatMap(List::stream);
    Optional<LocalDate> changed =
        texts
            .map(text -> changed(entry, text))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    entry
        .record()
        .listed(
            Listing.by(UnXml.AUTHORITY)
                .under(element.texts("UN_LIST_TYPE"))
                .decided(day)
                .changedOn(changed),
            published,
            entry.where());
    for (String gender : element.texts("GENDER")) {
      entry.record().said(SchemaDO.gender, gender);
    }
  }

  private static void lostCharacters(Entry entry, Element element) {
    for (Element child : element.children()) {
      if (child.text().contains("\uFFFD")) {
        entry.tell(child.name(), child.plain(), "holds characters that the file has lost");
      }
      lostCharacters(entry, child);
    }
  }

  private static Optional<LocalDate> changed(Entry entry, String text) {
    Optional<LocalDate> day = Day.of(text);
    if (day.isEmpty()) {
      entry.tell("LAST_DAY_UPDATED", text, "is no day, which would be YYYY-MM-DD");
      entry.note("LAST_DAY_UPDATED: " + text);
    }
    return day;
  }

  static NameKind kind(String quality) {
    return quality.startsWith("f.k.a") ? NameKind.FORMER : NameKind.ALIAS;
  }
}
