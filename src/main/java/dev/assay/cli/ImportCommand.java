package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.pipeline.Removal;
import dev.assay.reference.RdfFormat;
import dev.assay.reference.SourceFormats;
import dev.assay.reference.rml.RmlFormat;
import dev.assay.store.KnowledgeBase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads files of reference data. */
@Command(
    name = "import",
    description = {
      "Load reference data: all files, or none when one is faulty.",
      "A new version of a list takes the place of the one before; whoever is gone is kept as ended."
    },
    footer = {
      "  assay import turtle figures.ttl --dataset figures",
      "  assay import lists/sdn.csv lists/alt.csv lists/add.csv",
      "  assay import formats",
      "  assay import --as rml --mapping gifts.rml.ttl --dataset gifts gifts.csv",
      "  assay import remove figures",
      "  curl https://example.org/figures.nt | assay import ntriples - --dataset figures"
    })
final class ImportCommand implements Callable<Integer> {

  private final Workspace workspace;

  @Parameters(
      arity = "1..*",
      paramLabel = "FORMAT FILE",
      description =
          "The format, then the files or folders; - is standard input. Without a format, the"
              + " ending or the content of each file tells it. \"formats\" lists the formats;"
              + " \"remove\" with an id removes a dataset.")
  private List<String> words = List.of();

  @Option(names = "--as", paramLabel = "FORMAT", description = "The format of all files.")
  private Optional<String> as = Optional.empty();

  @Option(
      names = "--dataset",
      paramLabel = "ID",
      description = "Id of the dataset that is replaced. Default: the list's, or each file's name.")
  private Optional<String> dataset = Optional.empty();

  @Mixin private ListOptions options = new ListOptions();

  ImportCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    SourceFormats formats = workspace.sourceFormats();
    if (words.equals(List.of("formats"))) {
      ListImporter.described(formats).forEach(workspace.out()::println);
      return ExitCode.FINE;
    }
    if (words.get(0).equals("remove") && words.size() == 2) {
      return remove(words.get(1));
    }
    Optional<String> first = Optional.of(words.get(0)).filter(word -> isFormat(word, formats));
    as.filter(word -> !isFormat(word, formats)).ifPresent(ImportCommand::unknown);
    List<String> files = first.isPresent() ? words.subList(1, words.size()) : words;
    if (files.isEmpty()) {
      throw new BadInput("There is no file to import. Give one after the format.");
    }
    if (first.isEmpty() && as.isEmpty() && words.size() > 1 && isNoFile(words.get(0))) {
      unknown(words.get(0));
    }
    return load(files, as.or(() -> first));
  }

  private int load(List<String> files, Optional<String> keyword) {
    Optional<RdfFormat> rdf = keyword.flatMap(RdfFormat::named);
    ListImporter lists = new ListImporter(workspace, options, dataset);
    long graphs = files.stream().filter(file -> isGraph(file, lists)).count();
    if (rdf.isEmpty() && (keyword.isPresent() || graphs == 0)) {
      return lists.load(files, keyword);
    }
    if (rdf.isEmpty() && graphs < files.size()) {
      throw new BadInput("Import RDF files and lists one after the other, not in one step.");
    }
    if (options.given()) {
      throw new BadInput(
          "--encoding, --published, --dry-run, --force, --numbers and --mapping are for lists. To look at an RDF file"
              + " without importing it, run: assay check FILE");
    }
    return new RdfImporter(workspace, dataset).load(files, rdf);
  }

  /** Fact-checks are JSON-LD too, and have a reader of their own. */
  private static boolean isGraph(String file, ListImporter lists) {
    return RdfFormat.hasEnding(file)
        && !(RdfFormat.ofPath(file) == RdfFormat.JSONLD && lists.recognises(file));
  }

  private int remove(String id) {
    KnowledgeBase kb = Removal.of(id, workspace.store());
    workspace.note("Removed " + id + ", data version " + kb.dataVersion() + ".");
    return ExitCode.FINE;
  }

  private static boolean isFormat(String word, SourceFormats formats) {
    return RdfFormat.named(word).isPresent()
        || formats.named(word).isPresent()
        || word.equals(RmlFormat.KEYWORD);
  }

  private static void unknown(String word) {
    throw new BadInput("There is no format \"" + word + "\"; assay import formats lists them.");
  }

  private static boolean isNoFile(String word) {
    return word.matches("[A-Za-z0-9-]+")
        && !word.equals(ListFiles.STDIN)
        && !Files.exists(Path.of(word));
  }
}
