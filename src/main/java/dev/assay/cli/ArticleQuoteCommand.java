package dev.assay.cli;

import dev.assay.intake.QuoteFinder;
import dev.assay.intake.TextQuote;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds a quote. */
@Command(
    name = "quote",
    description = "Find words in the text of an article and print their node for claims.ttl.",
    footer = "  assay article quote my-article exceeds 4 billion dollars --id c01")
final class ArticleQuoteCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(index = "0", paramLabel = "SLUG", description = "The article.")
  private String slug = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", description = "The words.")
  private List<String> words = List.of();

  @Option(
      names = "--id",
      paramLabel = "NUMBER",
      defaultValue = "c01",
      description = "What follows the slug in the id of the claim. Default: ${DEFAULT-VALUE}")
  private String number = "c01";

  @Option(names = "--prefix", paramLabel = "TEXT", description = "What stands before the words.")
  private String prefix = "";

  @Option(names = "--suffix", paramLabel = "TEXT", description = "What stands after the words.")
  private String suffix = "";

  ArticleQuoteCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    QuoteFinder finder = new QuoteFinder(slug, workspace.snapshots().get(slug));
    TextQuote quote = new TextQuote(String.join(" ", words), prefix, suffix);
    workspace.out().print(finder.turtle(number, quote));
    return ExitCode.FINE;
  }
}
