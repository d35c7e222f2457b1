package dev.assay.cli;

import dev.assay.pipeline.Building;
import dev.assay.validation.Violation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks data without storing it. */
@Command(
    name = "check",
    description = "Validate the data against the shapes and the quotes; nothing is stored.",
    footer = "  assay check data/articles/aliyev-moscow/claims.ttl")
final class CheckCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(
      paramLabel = "PATH",
      description = "Turtle files or folders, seen together with the data. Default: the data.")
  private List<String> paths = List.of();

  CheckCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    Building building = workspace.building();
    List<Violation> violations =
        paths.isEmpty()
            ? building.examine().violations()
            : building.check(CheckedFiles.of(paths, workspace));
    Violations printer = new Violations(workspace);
    if (workspace.options().format == OutputFormat.JSON) {
      printer.json(violations);
    }
    int code = printer.print(violations);
    if (violations.isEmpty()) {
      workspace.note("Nothing is wrong.");
    }
    for (String slug : building.withoutText()) {
      workspace.note(
          "The text of "
              + slug
              + " is not attached, so its quotes were not compared with it. See: assay article attach --help");
    }
    return code;
  }
}
