package dev.assay.cli;

import dev.assay.pipeline.Building;
import dev.assay.store.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Builds the knowledge base from the data. */
@Command(
    name = "build",
    description = "Validate, load and verify the data; replace the store when all is well.",
    footer = "  assay build --data data --store .assay")
final class BuildCommand implements Callable<Integer> {

  private final Workspace workspace;

  BuildCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    Building building = workspace.building();
    Building.Examined examined = building.examine();
    int code = new Violations(workspace).print(examined.violations());
    if (code == ExitCode.FINE) {
      List<String> failures = new ArrayList<>();
      KnowledgeBase kb =
          building.build(
              examined, workspace.store(), workspace.fixedTime(), workspace::note, failures::add);
      workspace.note("Built " + kb.size() + " triples, data version " + kb.dataVersion() + ".");
      return Verifying.end(workspace, failures, code);
    }
    workspace.complain("Nothing was built; the store is as it was.");
    return code;
  }
}
