package dev.assay.reference.eu;

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

/** The consolidated list of the European Union, as XML (FSF export). */
public final class FsfXml implements SourceFormat {

  private final Areas areas;

  /** A reader that knows these areas. */
  public FsfXml(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "eu-fsf-xml";
  }

  @Override
  public String describes() {
    return EuList.DATASET.title() + ", XML (FSF export)";
  }

  @Override
  public DatasetInfo dataset() {
    return EuList.DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.head().contains("http://eu.europa.ec/fpi/fsd/export");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    Set<String> ids = new HashSet<>();
    for (Source source : sources) {
      List<LocalDate> published = new ArrayList<>();
      new XmlFile(source)
          .read(
              "export",
              root ->
                  Day.of(root.attribute("generationDate"))
                      .ifPresent(
                          day -> {
                            published.add(day);
                            sink.published(day);
                          }),
              Set.of("sanctionEntity"),
              element -> subject(element, source, ids, published.stream().findFirst(), sink));
      if (ids.isEmpty()) {
        throw new BadInput(
            source.name() + " lists nobody: there is no <sanctionEntity> in it. Get it again.");
      }
    }
  }

  private void subject(
      Element element, Source source, Set<String> ids, Optional<LocalDate> day, Sink sink) {
    String where = source.fileName() + ":" + element.line();
    String id = element.attribute("logicalId");
    if (id.isEmpty()) {
      throw new BadInput(
          where + ": <sanctionEntity> has no logicalId, so the form of the list has changed.");
    }
    if (element.all("nameAlias").findFirst().isEmpty()) {
      throw new BadInput(
          where + ": <sanctionEntity> has no <nameAlias>, so the form of the list has changed.");
    }
    String type =
        element.all("subjectType").map(found -> found.attribute("code")).findFirst().orElse("");
    boolean again = !ids.add(id);
    EntityRecord record =
        again
            ? EntityRecord.more(EuList.DATASET, id, "line-" + element.line())
            : new EntityRecord(EuList.DATASET, id, EuList.kind(type), where);
    Entry entry = new Entry(record, areas, sink, where, day.orElse(Entry.NO_DAY));
    if (again) {
      entry.tell("logicalId", id, "is there twice; what both entries say is put together");
    }
    new FsfSubject(entry, element).write(day);
    sink.record(record.record());
  }
}
