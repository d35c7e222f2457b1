package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.export.Exporter;
import dev.assay.intake.Snapshots;
import dev.assay.pipeline.Building;
import dev.assay.pipeline.KnownAreas;
import dev.assay.pipeline.Recording;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.reference.SourceFormats;
import dev.assay.search.TextSearch;
import dev.assay.store.DataFile;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.ResourceFolder;
import dev.assay.store.Store;
import dev.assay.verification.OwnRules;
import dev.assay.verification.Report;
import dev.assay.verification.Verifier;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a command works with, made when it is asked for, as the common options say. */
final class Workspace {

  private static final Path DATA = Path.of("data");

  private final Environment environment;
  private final CommonOptions options;

  Workspace(Environment environment, CommonOptions options) {
    this.environment = environment;
    this.options = options;
  }

  Environment environment() {
    return environment;
  }

  CommonOptions options() {
    return options;
  }

  /** Where data goes. */
  PrintStream out() {
    return environment.out();
  }

  /** Tells the person something that is not data. */
  void note(String message) {
    if (!options.quiet) {
      environment.err().println(message);
    }
  }

  /** Tells the person what is wrong. */
  void complain(String message) {
    environment.err().println(message);
  }

  boolean colour() {
    return environment.colour() && !options.noColor;
  }

  /** The time to record when it is fixed, as {@code xsd:dateTime}. */
  Optional<String> fixedTime() {
    return environment.fixedTime().map(Workspace::text);
  }

  /** The time to record, as {@code xsd:dateTime}. */
  String time() {
    return fixedTime().orElseGet(() -> text(Instant.now(environment.clock())));
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  Store store() {
    return new Store(options.store);
  }

  Snapshots snapshots() {
    return new Snapshots(options.store, ownData());
  }

  Exporter exporter() {
    return new Exporter(queries(), runner());
  }

  QueryCatalog queries() {
    return new QueryCatalog(new ResourceFolder("queries"));
  }

  /** The forms of published data; countries are those of the store, or of the data folder. */
  SourceFormats sourceFormats() {
    return new SourceFormats(SourceFormats.all(KnownAreas.of(store().current(), data())));
  }

  /** How long a query may take. */
  Duration limit() {
    if (options.limit < 1) {
      throw new BadInput("--limit is " + options.limit + ". Give at least 1 second.");
    }
    return Duration.ofSeconds(options.limit);
  }

  /** The search in names and texts, whose index is kept beside the store. */
  TextSearch textSearch() {
    return new TextSearch(store().texts());
  }

  QueryRunner runner() {
    return new QueryRunner(limit(), List.of(textSearch()));
  }

  /** The rules of the program and of the folder that was named. */
  Verifier verifier() {
    Verifier shipped = new Verifier(queries(), runner());
    return options.rules.map(OwnRules::in).map(shipped::with).orElse(shipped);
  }

  Building building() {
    return new Building(data(), snapshots(), verifier());
  }

  /** Keeps the verdicts of a report on all claims. */
  void record(KnowledgeBase kb, Report report) {
    if (new Recording(verifier()).keep(store(), kb, report, time())) {
      note("The verdicts have changed since the last run; the earlier ones are kept.");
    }
  }

  /** The files of the folder that was named, or of the one at hand, or of the program's own. */
  List<DataFile> data() {
    return options.data.isPresent() || Files.isDirectory(DATA)
        ? DataFile.in(ownData())
        : DataFile.shipped("data");
  }

  /** The folder in which a person keeps articles; it need not exist yet. */
  Path ownData() {
    return options.data.orElse(DATA);
  }
}
