package dev.assay.cli;

import dev.assay.intake.Snapshots;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps the text of an article. */
@Command(
    name = "attach",
    description = "Keep the text of an article beside the store, so that its quotes are checked.",
    footer = "  assay article attach my-article article.txt")
final class ArticleAttachCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(index = "0", paramLabel = "SLUG", description = "The article.")
  private String slug = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "Its text, whose SHA-256 article.ttl states.")
  private String file = "";

  ArticleAttachCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    Snapshots snapshots = workspace.snapshots();
    Path kept = snapshots.attach(slug, InputFile.path(file));
    workspace.note("The text of " + slug + " is kept in " + kept + ".");
    return ExitCode.FINE;
  }
}
