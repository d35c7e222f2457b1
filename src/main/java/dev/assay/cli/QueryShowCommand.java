package dev.assay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the text of a canned query. */
@Command(
    name = "show",
    description = "Show the text of a query with its parameters.",
    footer = "  assay query show verify/quantity > mine.rq")
final class QueryShowCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(paramLabel = "ID", description = "The query's id, as assay query list prints it.")
  private String id = "";

  QueryShowCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    workspace.out().print(workspace.queries().required(id).text());
    return ExitCode.FINE;
  }
}
