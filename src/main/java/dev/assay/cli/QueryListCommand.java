package dev.assay.cli;

import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import picocli.CommandLine.Command;

/** Lists the canned queries. */
@Command(
    name = "list",
    description = "List the canned queries with what each answers.",
    footer = "  assay query list")
final class QueryListCommand implements Callable<Integer> {

  private static final Var ID = Var.alloc("id");
  private static final Var SUMMARY = Var.alloc("summary");

  private final Workspace workspace;

  QueryListCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    List<Binding> rows = workspace.queries().all().stream().map(QueryListCommand::row).toList();
    List<String> columns = List.of(ID.getVarName(), SUMMARY.getVarName());
    new AnswerPrinter(workspace).table(new Answer.Table(columns, rows), "query list");
    return ExitCode.FINE;
  }

  private static Binding row(CannedQuery query) {
    return Binding.builder()
        .add(ID, NodeFactory.createLiteralString(query.id()))
        .add(SUMMARY, NodeFactory.createLiteralString(query.summary()))
        .build();
  }
}
