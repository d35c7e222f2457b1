package dev.assay.reference.eu;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The consolidated list of the European Union, as CSV: each subject on many rows. */
public final class FsfCsv implements SourceFormat {

  private static final String ID = "Entity_LogicalId";

  private final Areas areas;

  /** A reader that knows these areas. */
  public FsfCsv(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "eu-fsf-csv";
  }

  @Override
  public String describes() {
    return EuList.DATASET.title() + ", CSV with semicolons";
  }

  @Override
  public DatasetInfo dataset() {
    return EuList.DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.head().lines().findFirst().orElse("").contains(ID);
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      try (Table table = Table.headed(source, ';', ID)) {
        Map<String, List<Row>> subjects = table.grouped(ID);
        Optional<LocalDate> day =
            subjects.values().stream()
                .map(rows -> Day.dayFirst(rows.get(0).get("fileGenerationDate")))
                .flatMap(Optional::stream)
                .findFirst();
        day.ifPresent(sink::published);
        subjects.forEach((id, rows) -> subject(id, rows, day, sink));
      }
    }
  }

  private void subject(String id, List<Row> rows, Optional<LocalDate> day, Sink sink) {
    Row first = rows.get(0);
    EntityRecord record =
        new EntityRecord(
            EuList.DATASET, id, EuList.kind(first.get("Entity_SubjectType")), first.where());
    record.rows(rows.size());
    Entry entry = new Entry(record, areas, sink, first.where(), day.orElse(Entry.NO_DAY));
    new FsfRows(entry, rows).write(day);
    sink.record(record.record());
  }
}
