package dev.assay.cli;

import com.google.gson.stream.JsonWriter;
import dev.assay.query.Answer;
import dev.assay.verification.Judged;
import dev.assay.verification.Report;
import dev.assay.verification.Whole;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * One field of a row of a report, with the name that programs know it by.
 *
 * @param values one value for each entry of a list; one or none otherwise
 */
record ReportField(String name, boolean isList, List<String> values) {

  /** The fields of a row in their order; the names are part of the public interface. */
  static List<ReportField> all(Report report, Whole whole, Report.Row row) {
    return List.of(
        single("claim", row.claim()),
        single("article", row.article()),
        single("quote", row.quote()),
        single("claimText", row.claimText()),
        new ReportField("author", true, row.details().authors()),
        new ReportField("reportedBy", true, row.details().reporters()),
        new ReportField("utteredOn", true, row.details().uttered()),
        new ReportField("flags", true, row.details().flags()),
        new ReportField("proposition", false, row.proposition().stream().toList()),
        single("kind", row.kind()),
        single("reading", row.reading()),
        new ReportField("takes", true, row.details().takes()),
        new ReportField("assumes", true, row.details().assumes()),
        single("outcome", row.outcome().label()),
        single("claimed", row.claimed()),
        single("observed", row.observed()),
        single("unit", row.unit()),
        new ReportField("evidence", true, row.evidence()),
        new ReportField("sources", true, row.sources()),
        single("because", row.because()),
        new ReportField("basis", true, row.bases()),
        new ReportField("notes", true, row.notes()),
        optional("articleDate", row.onArticleDate().map(Judged::asOf)),
        optional("outcomeOnArticleDate", row.onArticleDate().map(then -> then.outcome().label())),
        optional("becauseOnArticleDate", row.onArticleDate().map(Judged::because)),
        optional("outcomeToday", row.today().map(now -> now.outcome().label())),
        optional("becauseToday", row.today().map(Judged::because)),
        single("claimOutcome", whole.outcome()),
        single("claimBecause", whole.because()),
        new ReportField("reviews", true, row.details().reviews()),
        new ReportField("chain", true, row.details().chain()),
        single("rule", row.rule()),
        single("ruleSha256", row.ruleSha256()),
        single("asOf", report.asOf()),
        single("dataVersion", report.dataVersion()));
  }

  /** Rows as a table of texts, in which the entries of a list stand in one cell. */
  static Answer.Table table(List<List<ReportField>> rows) {
    List<String> columns =
        rows.stream().findFirst().orElse(List.of()).stream().map(ReportField::name).toList();
    return new Answer.Table(columns, rows.stream().map(ReportField::binding).toList());
  }

  private static Binding binding(List<ReportField> fields) {
    BindingBuilder row = Binding.builder();
    for (ReportField field : fields) {
      String text = String.join(field.separator(), field.values());
      row.add(Var.alloc(field.name()), NodeFactory.createLiteralString(text));
    }
    return row.build();
  }

  /** Addresses and days hold no space; words do. */
  private String separator() {
    return values.stream().anyMatch(value -> value.contains(" ")) ? "; " : " ";
  }

  private static ReportField optional(String name, Optional<String> value) {
    return new ReportField(name, false, value.stream().toList());
  }

  private static ReportField single(String name, String value) {
    return new ReportField(name, false, List.of(value));
  }

  /** Writes the value; what is absent is null. */
  void write(JsonWriter json) throws IOException {
    if (!isList) {
      Optional<String> value = values.stream().findFirst();
      json.value(value.orElse(null));
      return;
    }
    json.beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
