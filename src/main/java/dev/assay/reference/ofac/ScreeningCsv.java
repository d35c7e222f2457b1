package dev.assay.reference.ofac;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Consolidated Screening List of the United States, as CSV. */
public final class ScreeningCsv implements SourceFormat {

  private static final DatasetInfo DATASET =
      new DatasetInfo(
          "us-csl",
          "US Consolidated Screening List",
          Prefixes.BASE + "agent/us-ita",
          "https://www.trade.gov/consolidated-screening-list",
          "https://www.usa.gov/government-works",
          true);

  private final Areas areas;

  /** A reader that knows these areas. */
  public ScreeningCsv(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "csl-csv";
  }

  @Override
  public String describes() {
    return DATASET.title() + ", CSV";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return Table.firstRow(sample, ',').containsAll(List.of("source", "entity_number", "alt_names"));
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      Map<String, List<Row>> subjects = new LinkedHashMap<>();
      try (Table table = Table.headed(source, ',', "entity_number")) {
        while (table.hasNext()) {
          Row row = table.next();
          if (!row.isEmpty()) {
            subjects.computeIfAbsent(id(row), any -> new ArrayList<>()).add(row);
          }
        }
        table.done();
      }
      subjects.forEach((id, rows) -> subject(id, rows, sink));
    }
  }

  private void subject(String id, List<Row> rows, Sink sink) {
    Row first = rows.get(0);
    EntityRecord record =
        new EntityRecord(DATASET, id, ScreeningRow.kind(first.get("type")), first.where());
    record.rows(rows.size());
    for (Row row : rows) {
      Entry entry = new Entry(record, areas, sink, row.where(), Entry.NO_DAY);
      new ScreeningRow(entry, row, DATASET.id()).write();
    }
    sink.record(record.record());
  }

  /**
   * The number that the source list gives, or its name for the subject, within that source list.
   */
  private static String id(Row row) {
    String list = row.get("source").replaceFirst("(?s)^.*\\(([A-Z]+)\\).*$", "$1");
    String own =
        Stream.of("entity_number", "_id", "name")
            .map(row::get)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseThrow(() -> new BadInput(row.where() + " has neither number nor name."));
    return (list.length() > 12 ? "list" : list) + "." + own;
  }
}
