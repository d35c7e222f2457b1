package dev.assay.cli;

import dev.assay.export.ExportFormat;
import dev.assay.export.Exporter;
import dev.assay.store.KnowledgeBase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the knowledge base out. */
@Command(
    name = "export",
    description = "Write the knowledge base, or what belongs to one thing in it.",
    footer = "  assay export aliyev-moscow --as turtle -o article.ttl")
final class ExportCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(
      paramLabel = "WHAT",
      description = "all, verdicts, or the slug or IRI of an article, claim, entity or dataset.")
  private String what = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = "turtle, trig, nquads, jsonld or csv.")
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; it appears when it is whole. Default: standard output.")
  private Optional<Path> file = Optional.empty();

  ExportCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    ExportFormat as = ExportFormat.named(format);
    KnowledgeBase kb = workspace.store().required();
    Exporter exporter = workspace.exporter();
    file.ifPresentOrElse(
        path -> OutputFile.write(path, out -> exporter.write(kb, what, as, out)),
        () -> exporter.write(kb, what, as, workspace.out()));
    return ExitCode.FINE;
  }
}
