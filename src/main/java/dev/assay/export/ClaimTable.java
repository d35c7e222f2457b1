package dev.assay.export;

import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.query.TableContext;
import dev.assay.query.TableFormat;
import dev.assay.store.KnowledgeBase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Writes a selection as a table: a row for each reading of a claim, or for each observation. */
final class ClaimTable {

  private final QueryCatalog queries;
  private final QueryRunner runner;

  ClaimTable(QueryCatalog queries, QueryRunner runner) {
    this.queries = queries;
    this.runner = runner;
  }

  void claims(KnowledgeBase kb, Selection selection, Appendable out) throws IOException {
    write("export/claims", "claim", kb, selection, out);
  }

  void observations(KnowledgeBase kb, Selection selection, Appendable out) throws IOException {
    write("export/observations", "evidence", kb, selection, out);
  }

  /** Writes the rows whose column of that name holds something that was selected. */
  private void write(
      String id, String column, KnowledgeBase kb, Selection selection, Appendable out)
      throws IOException {
    CannedQuery query = queries.required(id);
    Answer.Table all = runner.select(kb, query, query.bind(Map.of()));
    Var about = Var.alloc(column);
    Set<Node> selected = subjects(selection);
    List<Binding> rows =
        all.rows().stream().filter(row -> selected.contains(row.get(about))).toList();
    TableContext context = TableContext.of(query, Map.of(), kb);
    TableFormat.CSV.write(new Answer.Table(all.columns(), rows), context, out);
  }

  private static Set<Node> subjects(Selection selection) {
    return selection.graphs().values().stream()
        .flatMap(graph -> graph.stream())
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }
}
