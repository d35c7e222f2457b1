package dev.assay.cli;

import dev.assay.claim.Outcome;
import dev.assay.store.KnowledgeBase;
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
    footer = "  assay verify aliyev-moscow --as-of 2024-04-23 --fail-on refuted")
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

  VerifyCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    KnowledgeBase kb = workspace.store().required();
    Report all = workspace.verifier().verify(kb, asOf);
    if (asOf.isEmpty()) {
      workspace.record(kb, all);
    }
    Report report = names.isEmpty() ? all : ReportFilter.of(all, names);
    new ReportPrinter(workspace).print(kb, report);
    boolean failed = report.rows().stream().map(Report.Row::outcome).anyMatch(failOn::contains);
    return failed ? ExitCode.FAILED : ExitCode.FINE;
  }
}
