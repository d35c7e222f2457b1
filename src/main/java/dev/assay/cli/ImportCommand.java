package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.pipeline.Importing;
import dev.assay.reference.RdfFormat;
import dev.assay.reference.RdfSource;
import dev.assay.reference.ReferenceData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads files of reference data. */
@Command(
    name = "import",
    description = "Load reference data: all files, or none when one is faulty.",
    footer = {
      "  assay import turtle figures.ttl --dataset figures",
      "  assay import formats",
      "  curl https://example.org/figures.nt | assay import ntriples - --dataset figures"
    })
final class ImportCommand implements Callable<Integer> {

  private static final String STDIN = "-";

  private final Workspace workspace;

  @Parameters(
      arity = "1..*",
      paramLabel = "FORMAT FILE",
      description =
          "The format, then the files; - is standard input. Without a format, the"
              + " ending of each file tells it. \"formats\" lists the formats.")
  private List<String> words = List.of();

  @Option(
      names = "--dataset",
      paramLabel = "ID",
      description = "Id of the dataset that is replaced. Default: the name of each file.")
  private Optional<String> dataset = Optional.empty();

  ImportCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    if (words.equals(List.of("formats"))) {
      for (RdfFormat format : RdfFormat.values()) {
        workspace.out().println(format.keyword() + "  ." + format.ending());
      }
      return ExitCode.FINE;
    }
    Optional<RdfFormat> format = RdfFormat.named(words.get(0));
    List<String> files = format.isPresent() ? words.subList(1, words.size()) : words;
    if (files.isEmpty()) {
      throw new BadInput("There is no file to import. Give one after the format.");
    }
    if (format.isEmpty() && words.size() > 1 && isNoFile(words.get(0))) {
      throw new BadInput("There is no format \"" + words.get(0) + "\"; " + RdfFormat.choices());
    }
    List<RdfSource> sources = new ArrayList<>();
    for (String file : files) {
      sources.add(source(file, format.orElseGet(() -> RdfFormat.ofPath(file))));
    }
    return load(sources);
  }

  private int load(List<RdfSource> sources) {
    Importing.Result result =
        new Importing(sources, workspace.options().strict)
            .into(workspace.store(), workspace.time());
    int code = new Violations(workspace).print(result.violations());
    result
        .stored()
        .map(kb -> "Imported " + result.triples() + " triples, data version " + kb.dataVersion())
        .ifPresentOrElse(
            imported -> workspace.note(imported + "."),
            () -> workspace.complain("Nothing was imported; the store is as it was."));
    return code;
  }

  private RdfSource source(String file, RdfFormat format) {
    boolean stdin = file.equals(STDIN);
    byte[] bytes = stdin ? StandardInput.read(workspace) : InputFile.bytes(file);
    String name = stdin ? "standard input" : file;
    return new RdfSource(
        name, dataset.orElseGet(() -> ReferenceData.idOfName(file)), format, bytes);
  }

  private static boolean isNoFile(String word) {
    return word.matches("[A-Za-z0-9-]+") && !word.equals(STDIN);
  }
}
