package dev.assay.cli;

import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.TableContext;
import dev.assay.store.KnowledgeBase;
import dev.assay.verification.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Prints which verdicts differ from those that they revise, and why. */
final class ChangedVerdicts {

  private static final Var CLAIM = Var.alloc("claim");

  private final Workspace workspace;

  ChangedVerdicts(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Prints what changed in the store.
   *
   * @param only the claims to keep to, all when absent
   */
  void print(Optional<Report> only) {
    CannedQuery query = workspace.queries().required("explore/changed-verdicts");
    KnowledgeBase kb = workspace.store().required();
    Map<String, Node> terms = query.bind(Map.of());
    Answer.Table all = workspace.runner().select(kb, query, terms);
    List<Binding> rows = only.map(report -> kept(all.rows(), report)).orElse(all.rows());
    if (rows.isEmpty()) {
      workspace.note("Nothing changed: no verdict differs from the one that it revises.");
    }
    if (!rows.isEmpty() || workspace.options().format != OutputFormat.TABLE) {
      new AnswerPrinter(workspace)
          .print(new Answer.Table(all.columns(), rows), TableContext.of(query, terms, kb));
    }
  }

  private static List<Binding> kept(List<Binding> rows, Report report) {
    Set<String> claims =
        report.rows().stream().map(Report.Row::claim).collect(Collectors.toUnmodifiableSet());
    return rows.stream().filter(row -> claims.contains(row.get(CLAIM).toString())).toList();
  }
}
