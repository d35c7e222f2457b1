package dev.assay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The program itself; without a command it does what {@code run} does. */
@Command(
    name = "assay",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExample:%n",
    description = "Checks claims about sanctions and trade, and shows how.",
    footer = "  assay verify aliyev-moscow --format json")
final class AssayCommand implements Callable<Integer> {

  @Mixin private final CommonOptions options;

  private final Workspace workspace;

  AssayCommand(Workspace workspace, CommonOptions options) {
    this.workspace = workspace;
    this.options = options;
  }

  @Override
  public Integer call() {
    return workspace.options() == options ? new RunCommand(workspace).call() : ExitCode.INTERNAL;
  }
}
