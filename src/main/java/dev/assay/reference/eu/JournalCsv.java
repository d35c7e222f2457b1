package dev.assay.reference.eu;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityKind;
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

/** Annexes of EU acts as OpenSanctions transcribes them, a CSV file for each act. */
public final class JournalCsv implements SourceFormat {

  private static final DatasetInfo DATASET =
      new DatasetInfo(
          "eu-journal",
          "EU sanctions annexes",
          Prefixes.BASE + "agent/opensanctions",
          "https://github.com/opensanctions/opensanctions/tree/main/datasets/eu/journal_sanctions",
          "https://creativecommons.org/licenses/by-nc/4.0/",
          false);
  private static final Map<String, EntityKind> KINDS =
      Map.of(
          "Person", EntityKind.PERSON,
          "Organization", EntityKind.ORGANISATION,
          "Company", EntityKind.ORGANISATION,
          "LegalEntity", EntityKind.LEGAL_ENTITY,
          "Vessel", EntityKind.VESSEL);

  private final Areas areas;

  /** A reader that knows these areas. */
  public JournalCsv(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "eu-journal-csv";
  }

  @Override
  public String describes() {
    return "Annexes of EU sanctions acts, CSV as OpenSanctions transcribes them";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return Table.firstRow(sample, ',').containsAll(List.of("recordId", "programKey", "annex"));
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    Map<String, List<Row>> subjects = new LinkedHashMap<>();
    for (Source source : sources) {
      try (Table table = Table.headed(source, ',', "programKey")) {
        while (table.hasNext()) {
          Row row = table.next();
          if (!row.isEmpty()) {
            subjects.computeIfAbsent(id(row), any -> new ArrayList<>()).add(row);
          }
        }
        table.done();
      }
    }
    subjects.forEach((id, rows) -> subject(id, rows, sink));
  }

  private void subject(String id, List<Row> rows, Sink sink) {
    Row first = rows.get(0);
    EntityKind kind = KINDS.getOrDefault(first.get("schema"), EntityKind.OTHER);
    EntityRecord record = new EntityRecord(DATASET, id, kind, first.where());
    record.rows(rows.size());
    for (Row row : rows) {
      new JournalRow(new Entry(record, areas, sink, row.where(), Entry.NO_DAY), row)
          .write(row.equals(first));
    }
    sink.record(record.record());
  }

  /**
   * The annexes number no subject beyond their own entries, so the act, kind and name stand for
   * one.
   */
  private static String id(Row row) {
    if (row.get("name").isEmpty() || row.get("schema").isEmpty()) {
      throw new BadInput(row.where() + " has no name or no schema.");
    }
    String act = row.get("celex") + row.get("amendedCelex");
    return act + "." + row.get("schema") + "." + row.get("recordId") + "." + row.get("name");
  }
}
