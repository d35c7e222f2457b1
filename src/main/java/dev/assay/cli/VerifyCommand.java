package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.claim.Outcome;
import dev.assay.store.KnowledgeBase;
import dev.assay.verification.Replay;
import dev.assay.verification.Replayed;
import dev.assay.verification.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the report. */
@Command(
    name = "verify",
    description = "Print each claim with its outcome, what was observed, and why.",
    footer = {
      "  assay verify aliyev-moscow --as-of 2024-04-23 --fail-on refuted",
      "  assay verify --replay az-ru-turnover-2023-over-4bn-0123456789ab",
      "  assay verify --changed",
      "  assay verify --rules my-rules"
    })
final class VerifyCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(
      paramLabel = "ARTICLE or CLAIM",
      description = "Slugs or IRIs of the articles or claims to report. Default: all.")
  private List<String> names = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "${env:ASSAY_AS_OF}",
      description = "Use only evidence that was public by this day, as 2024-04-23.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "OUTCOME",
      split = ",",
      converter = OutcomeConverter.class,
      description = "Exit with 1 when a claim has this outcome, such as refuted.")
  private List<Outcome> failOn = List.of();

  @Option(
      names = "--replay",
      paramLabel = "VERDICT",
      arity = "1..*",
      description =
          "Compute verdicts again from the data and rules that they were found with; exit with 1"
              + " when one does not hold.")
  private List<String> replayed = List.of();

  @Option(
      names = "--changed",
      description =
          "Verify and record, then list the readings whose last verdict differs from the one that"
              + " it revises, and the records or rules that made the difference.")
  private boolean changed;

  VerifyCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    KnowledgeBase kb = workspace.store().required();
    if (!replayed.isEmpty()) {
      return replay(kb);
    }
    if (changed && asOf.isPresent()) {
      throw new BadInput("--changed lists recorded verdicts, and --as-of records none. Give one.");
    }
    Report all = workspace.verifier().verify(kb, asOf);
    if (asOf.isEmpty()) {
      workspace.record(kb, all);
    }
    Report report = names.isEmpty() ? all : ReportFilter.of(all, names);
    if (changed) {
      new ChangedVerdicts(workspace)
          .print(names.isEmpty() ? Optional.empty() : Optional.of(report));
    } else {
      new ReportPrinter(workspace).print(kb, report);
    }
    boolean failed = report.rows().stream().map(Report.Row::outcome).anyMatch(failOn::contains);
    return Verifying.end(workspace, all.failures(), failed ? ExitCode.FAILED : ExitCode.FINE);
  }

  private int replay(KnowledgeBase kb) {
    Replay replay = new Replay(workspace.store().archive(), workspace.verifier());
    List<Replayed> replays = replayed.stream().map(name -> replay.of(name, kb)).toList();
    new ReplayPrinter(workspace).print(replays);
    return replays.stream().allMatch(Replayed::holds) ? ExitCode.FINE : ExitCode.FAILED;
  }
}
