package dev.assay.cli;

import dev.assay.claim.Unavailable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = "")
final class ArticleNewCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(index = "0", paramLabel = "SLUG")
  private String slug = "";

  ArticleNewCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    throw new Unavailable("later " + slug + workspace);
  }
}
