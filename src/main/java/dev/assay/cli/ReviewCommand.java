package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.claim.Rating;
import dev.assay.pipeline.Reviewing;
import dev.assay.query.CannedQuery;
import dev.assay.query.TableContext;
import dev.assay.store.KnowledgeBase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what a person found of a claim. */
@Command(
    name = "review",
    description = "Record a person's review of a claim beside the computed outcome, or list them.",
    footer = {
      "  assay review aliyev-moscow-c01 --rating \"Mostly true\" --by \"A. Editor\" --because \"…\"",
      "  assay review aliyev-moscow-c01 --rating 4 --scale 1..5 --by \"A. Editor\" --because \"…\"",
      "  assay review aliyev-moscow-c01 --list"
    })
final class ReviewCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(
      arity = "0..1",
      paramLabel = "CLAIM",
      description = "Slug or IRI of the claim; with --list, of the one to list.")
  private Optional<String> claim = Optional.empty();

  @Option(
      names = "--rating",
      paramLabel = "RATING",
      description = "Words, which stand for themselves, or a number with its --scale.")
  private Optional<String> rating = Optional.empty();

  @Option(
      names = "--scale",
      paramLabel = "WORST..BEST",
      description = "The ends of the number's scale, as 1..5.")
  private Optional<String> scale = Optional.empty();

  @Option(names = "--label", paramLabel = "TEXT", description = "The number in words.")
  private Optional<String> label = Optional.empty();

  @Option(
      names = "--reversed",
      description = "The worst end of the scale is above the best; --label is then needed.")
  private boolean reversed;

  @Option(
      names = "--by",
      paramLabel = "NAME or IRI",
      description = "Who reviewed it; a new name becomes an agent.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--because", paramLabel = "TEXT", description = "The reason.")
  private Optional<String> because = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day of the review, as 2024-04-23. Default: today.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--list", description = "List reviews beside the computed outcomes.")
  private boolean list;

  ReviewCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    if (list) {
      return list();
    }
    Reviewing reviewing =
        new Reviewing(
            needed("CLAIM", claim),
            needed("--by", by),
            Rating.parse(needed("--rating", rating), scale, label, reversed),
            needed("--because", because).strip(),
            on.map(LocalDate::toString).orElseGet(() -> workspace.time().substring(0, 10)));
    workspace.store().required();
    Reviewing.Result result = reviewing.into(workspace.store(), workspace.time());
    int code = new Violations(workspace).print(result.violations());
    if (result.isNew()) {
      workspace.note("The review is kept. Show it with: assay review --list");
    } else {
      workspace.note(
          code == ExitCode.FINE
              ? "The same review stands there already; nothing was added."
              : "Nothing was kept; the store is as it was.");
    }
    return code;
  }

  private int list() {
    CannedQuery query = workspace.queries().required("explore/reviews");
    KnowledgeBase kb = workspace.store().required();
    Map<String, Node> terms = query.bind(claim.map(name -> Map.of("claim", name)).orElse(Map.of()));
    new AnswerPrinter(workspace)
        .print(workspace.runner().run(kb, query, terms), TableContext.of(query, terms, kb));
    return ExitCode.FINE;
  }

  private static String needed(String name, Optional<String> value) {
    return value
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new BadInput(name + " is missing or empty. See: assay review --help"));
  }
}
