package dev.assay.reference.ofac;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Element;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.XmlFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lists of the Office of Foreign Assets Control in their classic XML (sdnList). */
public final class OfacXml implements SourceFormat {

  private final Areas areas;

  /** A reader that knows these areas. */
  public OfacXml(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "ofac-xml";
  }

  @Override
  public String describes() {
    return OfacList.SDN.dataset().title() + ", classic XML (sdnList)";
  }

  @Override
  public DatasetInfo dataset() {
    return OfacList.SDN.dataset();
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.head().contains("<sdnList");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      Set<String> ids = new HashSet<>();
      List<LocalDate> days = new ArrayList<>();
      new XmlFile(source)
          .read(
              "sdnList",
              root -> {},
              Set.of("publshInformation", "publishInformation", "sdnEntry"),
              element -> {
                if (element.name().equals("sdnEntry")) {
                  subject(element, source, ids, days.stream().findFirst(), sink);
                } else {
                  published(element, days, sink);
                }
              });
      if (ids.isEmpty()) {
        throw new BadInput(
            source.name() + " lists nobody: there is no <sdnEntry> in it. Get it again.");
      }
    }
  }

  private static void published(Element information, List<LocalDate> days, Sink sink) {
    Day.monthFirst(information.get("Publish_Date"))
        .ifPresent(
            day -> {
              days.add(day);
              sink.published(day);
            });
  }

  private void subject(
      Element element, Source source, Set<String> ids, Optional<LocalDate> day, Sink sink) {
    String where = source.fileName() + ":" + element.line();
    String id = element.get("uid");
    if (id.isEmpty() || !ids.add(id)) {
      throw new BadInput(
          where + ": <sdnEntry> has no uid, or that of another one (\"" + id + "\").");
    }
    if (element.get("lastName").isEmpty()) {
      throw new BadInput(
          where + ": <sdnEntry> has no lastName, so the form of the list has changed.");
    }
    EntityRecord record =
        new EntityRecord(dataset(), id, OfacEntry.kind(element.get("sdnType")), where);
    Entry entry = new Entry(record, areas, sink, where, day.orElse(Entry.NO_DAY));
    new OfacEntry(entry, element).write(day);
    sink.record(record.record());
  }
}
