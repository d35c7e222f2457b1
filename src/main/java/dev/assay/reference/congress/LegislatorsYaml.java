package dev.assay.reference.congress;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityKind;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.SourceRecord;
import dev.assay.reference.list.Entry;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Members of Congress with the seats that they hold and held: an item for each person. */
public final class LegislatorsYaml implements SourceFormat {

  static final DatasetInfo DATASET =
      new DatasetInfo(
          "us-congress-legislators",
          "Members of the United States Congress",
          Prefixes.BASE + "agent/united-states-project",
          "https://github.com/unitedstates/congress-legislators",
          "https://creativecommons.org/publicdomain/zero/1.0/",
          true);
  private static final String ID = "bioguide";

  private final Areas areas;

  /** A reader that knows these areas. */
  public LegislatorsYaml(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "congress-yaml";
  }

  @Override
  public String describes() {
    return DATASET.title() + ", YAML (legislators-current, legislators-historical)";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return YamlList.firstLine(sample).equals("- id:") && sample.head().contains(ID + ":");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    Set<String> seen = new HashSet<>();
    for (Source source : sources) {
      new YamlList(source).each(item -> person(source, item, seen, sink));
    }
  }

  private void person(Source source, Yaml item, Set<String> seen, Sink sink) {
    String where = source.fileName() + ":" + item.line();
    String id = item.field("id").map(ids -> ids.get(ID)).orElse("");
    if (id.isBlank()) {
      throw new BadInput(
          source.name()
              + ":"
              + item.line()
              + " has no id with a bioguide number, so it is no member of Congress that can be"
              + " told from others.");
    }
    if (!seen.add(id)) {
      throw new BadInput(
          source.name()
              + ":"
              + item.line()
              + ": "
              + id
              + " is there twice. The file may be damaged; get it again.");
    }
    EntityRecord record = new EntityRecord(DATASET, id, EntityKind.PERSON, where);
    Entry entry = new Entry(record, areas, sink, where, Entry.NO_DAY);
    new Person(entry, item).write();
    SourceRecord done = record.record();
    new Seats(source.fileName(), entry, done.key(), done.statements()).write(item);
    sink.record(done);
  }
}
