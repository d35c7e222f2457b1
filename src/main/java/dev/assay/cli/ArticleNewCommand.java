package dev.assay.cli;

import dev.assay.intake.ArticleTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins an article. */
@Command(
    name = "new",
    description = "Write the files of a new article, with comments that say what to fill in.",
    footer = "  assay article new my-article")
final class ArticleNewCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(paramLabel = "SLUG", description = "A short name: letters, digits and hyphens.")
  private String slug = "";

  ArticleNewCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    List<Path> files = new ArticleTemplate(workspace.ownData()).write(slug);
    files.forEach(file -> workspace.out().println(file));
    workspace.note("Fill in the blanks, then run: assay check");
    return ExitCode.FINE;
  }
}
