package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.pipeline.Importing;
import dev.assay.reference.RdfFormat;
import dev.assay.reference.RdfSource;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.SourceFormats;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      "  assay import lists/ofac/",
      "  assay import turtle figures.ttl --dataset figures",
      "  assay import formats",
      "  curl https://example.org/figures.nt | assay import ntriples - --dataset figures"
    })
final class ImportCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(
      arity = "1..*",
      paramLabel = "FORMAT FILE",
      description =
          "The format, then the files or folders; - is standard input. Without a format, the"
              + " content or the ending of each file tells it. \"formats\" lists the formats.")
  private List<String> words = List.of();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "The format of all files, whatever they look like.")
  private Optional<String> as = Optional.empty();

  @Option(
      names = "--dataset",
      paramLabel = "ID",
      description =
          "Id of the dataset that is replaced. Default: that of the list, or the name of each RDF"
              + " file.")
  private Optional<String> dataset = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of text files that have no mark, such as ISO-8859-1. Default: UTF-8.")
  private Optional<Charset> encoding = Optional.empty();

  @Option(names = "--dry-run", description = "Say what a list would change, and change nothing.")
  private boolean dry;

  @Option(
      names = "--force",
      paramLabel = "REASON",
      description =
          "Take over a version that has shrunk or is older than the last one; the reason is kept.")
  private Optional<String> forced = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day on which files that state none were published; today when absent.")
  private Optional<LocalDate> published = Optional.empty();

  ImportCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    SourceFormats formats = workspace.sourceFormats();
    if (words.equals(List.of("formats"))) {
      formats.all().forEach(f -> workspace.out().println(f.keyword() + "  " + f.describes()));
      for (RdfFormat format : RdfFormat.values()) {
        workspace.out().println(format.keyword() + "  ." + format.ending());
      }
      return ExitCode.FINE;
    }
    boolean named = as.isEmpty() && isFormat(words.get(0), formats);
    Optional<String> keyword = named ? Optional.of(words.get(0)) : as;
    List<String> files = named ? words.subList(1, words.size()) : words;
    keyword.ifPresent(word -> mustBeFormat(word, formats));
    if (files.isEmpty()) {
      throw new BadInput("There is no file to import. Give one after the format.");
    }
    if (keyword.isEmpty() && words.size() > 1 && isNoFile(words.get(0))) {
      mustBeFormat(words.get(0), formats);
    }
    return load(new ImportFiles(workspace, encoding).of(files), keyword, formats);
  }

  private int load(List<ImportFile> files, Optional<String> keyword, SourceFormats formats) {
    Map<SourceFormat, List<Source>> lists = new LinkedHashMap<>();
    List<RdfSource> rdf = new ArrayList<>();
    for (ImportFile file : files) {
      Optional<SourceFormat> format =
          keyword.isPresent() ? formats.named(keyword.get()) : file.recognised(formats);
      if (format.isPresent()) {
        lists.computeIfAbsent(format.get(), f -> new ArrayList<>()).add(file.source());
      } else {
        rdf.add(file.rdf(keyword.flatMap(RdfFormat::named), dataset));
      }
    }
    int code = ExitCode.FINE;
    for (Map.Entry<SourceFormat, List<Source>> list : lists.entrySet()) {
      code =
          new ListImport(workspace, dry, forced, day())
              .run(list.getKey(), dataset, list.getValue());
    }
    return rdf.isEmpty() ? code : load(rdf);
  }

  private LocalDate day() {
    return published.orElseGet(() -> LocalDate.parse(workspace.time().substring(0, 10)));
  }

  private int load(List<RdfSource> sources) {
    if (dry) {
      throw new BadInput("--dry-run is for lists; look at RDF files with: assay check");
    }
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

  private static boolean isFormat(String word, SourceFormats formats) {
    return RdfFormat.named(word).isPresent() || formats.named(word).isPresent();
  }

  private static void mustBeFormat(String word, SourceFormats formats) {
    if (!isFormat(word, formats)) {
      String lists = String.join(", ", formats.all().stream().map(SourceFormat::keyword).toList());
      throw new BadInput(
          "There is no format \""
              + word
              + "\"; "
              + RdfFormat.choices()
              + (lists.isEmpty() ? "" : ", " + lists));
    }
  }

  private static boolean isNoFile(String word) {
    return word.matches("[A-Za-z0-9-]+") && !word.equals(ImportFiles.STDIN);
  }
}
