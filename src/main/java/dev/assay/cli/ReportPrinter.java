package dev.assay.cli;

import com.google.gson.stream.JsonWriter;
import dev.assay.claim.Finding;
import dev.assay.claim.Stance;
import dev.assay.export.TurtleWriter;
import dev.assay.query.Answer;
import dev.assay.query.TableContext;
import dev.assay.query.TableFormat;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.verification.Report;
import dev.assay.verification.Whole;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/** Prints a report in the format that was asked for. */
final class ReportPrinter {

  private final Workspace workspace;

  ReportPrinter(Workspace workspace) {
    this.workspace = workspace;
  }

  void print(KnowledgeBase kb, Report report) {
    PrintStream out = workspace.out();
    try {
      switch (workspace.options().format) {
        case TABLE -> out.print(new ReportText(report, workspace.colour()).text());
        case JSON -> json(report, out);
        case CSV -> csv(report, out);
        case TURTLE -> turtle(kb, report, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void json(Report report, PrintStream out) throws IOException {
    JsonWriter json = JsonOutput.to(out);
    Function<Report.Row, Whole> wholes = report.wholes();
    json.beginArray();
    for (Report.Row row : report.rows()) {
      json.beginObject();
      for (ReportField field : ReportField.all(report, wholes.apply(row), row)) {
        json.name(field.name());
        field.write(json);
      }
      findings(row, json);
      origins(row, json);
      json.endObject();
    }
    json.endArray();
    JsonOutput.end(json, out);
  }

  private static List<ReportField> fields(Report report, Whole whole, Report.Row row) {
    List<String> findings =
        row.findings().stream()
            .map(f -> f.stance().localName() + " " + f.evidence() + ": " + f.because())
            .toList();
    ReportField last = new ReportField("findings", true, findings);
    return Stream.concat(ReportField.all(report, whole, row).stream(), Stream.of(last)).toList();
  }

  /** Every record that spoke to the proposition, with what it says. */
  private static void findings(Report.Row row, JsonWriter json) throws IOException {
    json.name("findings").beginArray();
    for (Finding finding : row.findings()) {
      json.beginObject();
      json.name("evidence").value(finding.evidence());
      json.name("origin").value(finding.origin());
      json.name("stance").value(finding.stance().localName());
      json.name("observed").value(finding.observed());
      json.name("because").value(finding.because());
      json.name("basis").value(finding.basis());
      json.name("rule").value(finding.rule());
      json.endObject();
    }
    json.endArray();
  }

  /** The first sources that the records go back to; each counts once, however many records. */
  private static void origins(Report.Row row, JsonWriter json) throws IOException {
    Map<String, List<Finding>> byOrigin =
        row.findings().stream()
            .filter(finding -> finding.stance() != Stance.CONTEXT)
            .collect(Collectors.groupingBy(Finding::origin, TreeMap::new, Collectors.toList()));
    json.name("origins").beginArray();
    for (Map.Entry<String, List<Finding>> entry : byOrigin.entrySet()) {
      json.beginObject();
      json.name("origin").value(entry.getKey());
      texts(json, "stances", entry.getValue().stream().map(f -> f.stance().localName()));
      texts(json, "evidence", entry.getValue().stream().map(Finding::evidence));
      json.endObject();
    }
    json.endArray();
  }

  private static void texts(JsonWriter json, String name, Stream<String> values)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values.distinct().sorted().toList()) {
      json.value(value);
    }
    json.endArray();
  }

  private static void csv(Report report, PrintStream out) throws IOException {
    Function<Report.Row, Whole> wholes = report.wholes();
    List<List<ReportField>> rows =
        report.rows().stream().map(row -> fields(report, wholes.apply(row), row)).toList();
    Answer.Table table = ReportField.table(rows);
    TableContext context =
        new TableContext("verify", "", Map.of(), report.dataVersion(), List.of());
    TableFormat.CSV.write(table, context, out);
  }

  /** The claims with all that belongs to them, and the verdicts of the report. */
  private void turtle(KnowledgeBase kb, Report report, PrintStream out) throws IOException {
    Graph all = GraphMemFactory.createGraphMemRoaring();
    for (NamedGraph named : workspace.verifier().graphs(KnowledgeBase.empty(), report)) {
      named.graph().stream().forEach(all::add);
    }
    report.rows().stream()
        .map(Report.Row::claim)
        .distinct()
        .flatMap(claim -> workspace.exporter().withoutVerdicts(kb, claim).stream())
        .forEach(all::add);
    TurtleWriter.turtle(all, out);
  }
}
