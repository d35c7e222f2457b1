package dev.assay.reference.uk;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityKind;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The consolidated list of the United Kingdom, as CSV: a row for each name and birth. */
public final class OfsiCsv implements SourceFormat {

  static final String AUTHORITY = Prefixes.BASE + "agent/ofsi";
  private static final DatasetInfo DATASET =
      new DatasetInfo(
          "uk-ofsi-consolidated",
          "UK Consolidated List of Financial Sanctions Targets",
          AUTHORITY,
          "https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets",
          "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
          true);
  private static final String ID = "Group ID";

  private final Areas areas;

  /** A reader that knows these areas. */
  public OfsiCsv(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "ofsi-csv";
  }

  @Override
  public String describes() {
    return DATASET.title() + ", CSV (ConList)";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.head().contains("Group Type,") && sample.head().contains(ID);
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      List<String> first = Table.firstRow(source.sample(), ',');
      Optional<LocalDate> day =
          first.size() > 1 && first.get(0).strip().equalsIgnoreCase("Last Updated")
              ? Day.dayFirst(first.get(1))
              : Optional.empty();
      day.ifPresent(sink::published);
      try (Table table = Table.headed(source, ',', ID)) {
        for (Map.Entry<String, List<Row>> group : table.grouped(ID).entrySet()) {
          subject(group.getKey(), group.getValue(), day, sink);
        }
      }
    }
  }

  private void subject(String id, List<Row> rows, Optional<LocalDate> day, Sink sink) {
    Row first = rows.get(0);
    EntityRecord record = new EntityRecord(DATASET, id, kind(first), first.where());
    record.rows(rows.size());
    Entry entry = new Entry(record, areas, sink, first.where(), day.orElse(Entry.NO_DAY));
    new OfsiRows(entry, rows).write(day);
    sink.record(record.record());
  }

  private static EntityKind kind(Row row) {
    return switch (row.get("Group Type").toLowerCase(Locale.ROOT)) {
      case "individual" -> EntityKind.PERSON;
      case "ship" -> EntityKind.VESSEL;
      case "entity" -> EntityKind.ORGANISATION;
      default -> EntityKind.LEGAL_ENTITY;
    };
  }
}
