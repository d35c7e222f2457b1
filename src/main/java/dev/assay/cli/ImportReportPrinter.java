package dev.assay.cli;

import com.google.gson.stream.JsonWriter;
import dev.assay.pipeline.ListReport;
import dev.assay.reference.Unreadable;
import dev.assay.store.Change;
import dev.assay.store.ListedRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Prints what the import of lists came to. */
final class ImportReportPrinter {

  private static final int SHOWN = 20;

  private final PrintStream out;

  ImportReportPrinter(PrintStream out) {
    this.out = out;
  }

  void text(ListReport report) {
    var counts = report.counts();
    out.println(report.dataset().id() + ": " + report.dataset().title());
    out.println("  version of " + report.day() + ", read as " + report.format());
    out.println(
        "  "
            + report.read()
            + " records read, "
            + counts.records()
            + " different; "
            + report.statements()
            + " statements");
    out.println(
        "  "
            + counts.added()
            + " added, "
            + counts.changed()
            + " changed, "
            + counts.removed()
            + " ended; "
            + counts.ended()
            + " ended in all");
    for (Change change : List.of(Change.ADDED, Change.CHANGED, Change.REMOVED)) {
      listed(change, report.listed().getOrDefault(change, List.of()));
    }
    out.println("  " + report.unreadableCount() + " values not understood");
    report.unreadable().stream().limit(SHOWN).forEach(value -> out.println("    " + line(value)));
    if (report.unreadableCount() > SHOWN) {
      out.println("    … --format json lists all");
    }
    out.println(
        String.format(
            Locale.ROOT,
            "  %.1f seconds, %d records per second",
            report.duration().toMillis() / 1000.0,
            report.rate()));
  }

  void json(List<ListReport> reports) {
    try {
      JsonWriter json = JsonOutput.to(out);
      json.beginArray();
      for (ListReport report : reports) {
        object(json, report);
      }
      json.endArray();
      JsonOutput.end(json, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listed(Change change, List<ListedRecord> records) {
    records.stream()
        .limit(SHOWN)
        .forEach(r -> out.println("    " + word(change) + "  " + r.label() + "  " + r.iri()));
    if (records.size() > SHOWN) {
      out.println("    " + word(change) + "  … --format json lists more");
    }
  }

  private static String line(Unreadable value) {
    return value.where()
        + "  "
        + value.field()
        + "  \""
        + value.value().replaceAll("\\s+", " ").strip()
        + "\": "
        + value.why();
  }

  private static void object(JsonWriter json, ListReport report) throws IOException {
    var counts = report.counts();
    json.beginObject();
    json.name("dataset").value(report.dataset().id());
    json.name("title").value(report.dataset().title());
    json.name("format").value(report.format());
    json.name("version").value(report.day().toString());
    json.name("stored").value(report.stored());
    json.name("recordsRead").value(report.read());
    json.name("records").value(counts.records());
    json.name("statements").value(report.statements());
    json.name("added").value(counts.added());
    json.name("changed").value(counts.changed());
    json.name("ended").value(counts.removed());
    json.name("endedInAll").value(counts.ended());
    json.name("notUnderstood").value(report.unreadableCount());
    json.name("seconds").value(report.duration().toMillis() / 1000.0);
    json.name("recordsPerSecond").value(report.rate());
    json.name("changes").beginArray();
    for (Change change : List.of(Change.ADDED, Change.CHANGED, Change.REMOVED)) {
      for (ListedRecord record : report.listed().getOrDefault(change, List.of())) {
        json.beginObject();
        json.name("change").value(word(change));
        json.name("iri").value(record.iri());
        json.name("label").value(record.label());
        json.endObject();
      }
    }
    json.endArray();
    json.name("values").beginArray();
    for (Unreadable value : report.unreadable()) {
      json.beginObject();
      json.name("where").value(value.where());
      json.name("field").value(value.field());
      json.name("value").value(value.value());
      json.name("why").value(value.why());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static String word(Change change) {
    return change == Change.REMOVED ? "ended" : change.name().toLowerCase(Locale.ROOT);
  }
}
