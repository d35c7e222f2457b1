package dev.assay.pipeline;

import dev.assay.claim.BadInput;
import dev.assay.intake.Intake;
import dev.assay.intake.QuoteCheck;
import dev.assay.intake.Snapshots;
import dev.assay.reference.ReferenceData;
import dev.assay.store.Archive;
import dev.assay.store.DataFile;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.store.Store;
import dev.assay.validation.Parsed;
import dev.assay.validation.Validator;
import dev.assay.validation.Violation;
import dev.assay.verification.Report;
import dev.assay.verification.Verifier;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Builds a knowledge base from files of data: validate, load, verify, then replace the store. What
 * people imported and earlier verdicts are kept.
 */
public final class Building {

  private static final String DATA = "data";
  private static final String ONTOLOGY = "ontology";

  private final List<DataFile> data;
  private final List<DataFile> ontology;
  private final Snapshots snapshots;
  private final Verifier verifier;

  /**
   * A build from the files of a data folder, with the ontology that ships with the program.
   *
   * @param snapshots the texts of articles against which quotes are checked
   */
  public Building(List<DataFile> data, Snapshots snapshots, Verifier verifier) {
    this.data = data;
    this.ontology = DataFile.shipped(ONTOLOGY);
    this.snapshots = snapshots;
    this.verifier = verifier;
  }

  /** The data folder with all that is wrong with it. */
  public Examined examine() {
    DataSet files = DataSet.of(data);
    return new Examined(files, found(check(files, List.of()), data));
  }

  /** The articles whose text is not attached, so that the words of their quotes go unchecked. */
  public List<String> withoutText() {
    return data.stream()
        .map(DataFile::path)
        .filter(path -> path.matches("articles/[^/]+/.*"))
        .map(path -> path.split("/", 3)[1])
        .distinct()
        .filter(slug -> snapshots.find(slug).isEmpty())
        .toList();
  }

  /** What is wrong with some files, seen together with the data folder, which is trusted. */
  public List<Violation> check(List<DataFile> files) {
    Set<String> paths = new TreeSet<>(files.stream().map(DataFile::path).toList());
    List<DataFile> others = data.stream().filter(file -> !paths.contains(file.path())).toList();
    Stream<DataFile> placed =
        files.stream().filter(file -> file.path().startsWith(DataSet.REFERENCE));
    return found(
        check(DataSet.of(files), DataSet.of(others).parsed()),
        Stream.concat(others.stream(), placed).toList());
  }

  /** Replaces the store's content; damage and rules that failed are told alike. */
  public KnowledgeBase build(
      Examined examined, Store store, Optional<String> time, Consumer<String> notes) {
    return build(examined, store, time, notes, notes);
  }

  /**
   * Replaces the store's content.
   *
   * @param examined what is to be built, in which there is no error
   * @param time the time to record, as {@code xsd:dateTime}; the date of the data when absent
   * @param notes is told when the store was damaged
   * @param failures is told of each rule that failed; what it checks is not decided
   */
  public KnowledgeBase build(
      Examined examined,
      Store store,
      Optional<String> time,
      Consumer<String> notes,
      Consumer<String> failures) {
    if (examined.isRefused()) {
      throw new IllegalArgumentException("The data has errors: " + examined.violations());
    }
    DataSet files = examined.files;
    String recorded = time.orElseGet(() -> timeOf(files));
    return store.renew(
        current -> built(current, files, recorded, store.archive(), failures), notes);
  }

  private KnowledgeBase built(
      KnowledgeBase current,
      DataSet files,
      String time,
      Archive archive,
      Consumer<String> failures) {
    Set<String> kept = new TreeSet<>(current.madeBy(Assay.Import));
    kept.addAll(current.madeBy(Assay.Verification));
    kept.addAll(current.madeBy(Assay.Reviewing));
    KnowledgeBase base = current.keeping(kept);
    for (DataSet.Item catalog : files.catalog().stream().toList()) {
      base =
          base.withCatalog(
              NamedGraph.of(GraphName.CATALOG, List.of(catalog.parsed().graph()), origin())
                  .graph());
    }
    Collection<NamedGraph> graphs = graphs(files);
    graphs.forEach(graph -> mustNotBeImported(graph, kept));
    KnowledgeBase loaded = base.with(graphs, time);
    Report report = verifier.verify(loaded, Optional.empty());
    report.failures().forEach(failures);
    archive.keep(loaded, verifier.ruleTexts());
    return loaded.with(verifier.graphs(loaded, report), time);
  }

  private static void mustNotBeImported(NamedGraph graph, Set<String> kept) {
    if (kept.contains(graph.name())) {
      throw new BadInput(
          graph.origin().files().get(0).path()
              + " would take the place of "
              + Prefixes.shorten(graph.name())
              + ", which was imported. Rename the file, or build into another store.");
    }
  }

  private Collection<NamedGraph> graphs(DataSet files) {
    List<NamedGraph> graphs = new ArrayList<>();
    graphs.add(NamedGraph.of(GraphName.ONTOLOGY, ontologyParts(), origin()));
    files.reference().forEach(item -> graphs.add(reference(item)));
    files.articles().forEach((slug, items) -> graphs.add(article(slug, items)));
    return graphs;
  }

  private static NamedGraph reference(DataSet.Item item) {
    return ReferenceData.loaded(
        ReferenceData.idOf(item.file()), item.parsed().graph(), item.file().asInput(DATA));
  }

  private static NamedGraph article(String slug, List<DataSet.Item> items) {
    return Intake.article(
        slug,
        items.stream().map(item -> item.parsed().graph()).toList(),
        items.stream().map(item -> item.file().asInput(DATA)).toList());
  }

  private Origin origin() {
    return new Origin(
        Assay.Loading,
        "Ontology, code lists and shapes",
        ontology.stream().map(file -> file.asInput(ONTOLOGY)).toList());
  }

  private List<Graph> ontologyParts() {
    return ontology.stream().map(file -> DataSet.parse(file).graph()).toList();
  }

  private List<Violation> check(DataSet files, List<Parsed> others) {
    List<Violation> found =
        new Validator(merged(ontologyParts().stream()))
            .check(files.parsed(), merged(others.stream().map(Parsed::graph)));
    return Stream.concat(found.stream(), misquoted(files)).toList();
  }

  private static List<Violation> found(List<Violation> violations, List<DataFile> files) {
    return Stream.concat(DataSet.clashes(files).stream(), violations.stream()).toList();
  }

  private Stream<Violation> misquoted(DataSet files) {
    return files.articles().entrySet().stream()
        .flatMap(article -> misquoted(article.getKey(), article.getValue()).stream());
  }

  private List<Violation> misquoted(String slug, List<DataSet.Item> items) {
    List<Parsed> parsed = items.stream().map(DataSet.Item::parsed).toList();
    return snapshots
        .find(slug)
        .map(text -> QuoteCheck.check(slug, parsed, text))
        .orElseGet(() -> QuoteCheck.lengths(slug, parsed));
  }

  private static Graph merged(Stream<Graph> graphs) {
    Graph all = GraphMemFactory.createGraphMemRoaring();
    graphs.forEach(graph -> graph.stream().forEach(all::add));
    return all;
  }

  /**
   * The day of the latest change that the catalog tells of, so that a build is the same tomorrow.
   */
  private static String timeOf(DataSet files) {
    Stream<String> days =
        files.catalog().stream()
            .flatMap(
                item -> item.parsed().graph().stream(Node.ANY, DCTerms.modified.asNode(), Node.ANY))
            .map(triple -> triple.getObject().getLiteralLexicalForm());
    return days.max(String::compareTo).orElse("1970-01-01") + "T00:00:00Z";
  }

  /** A data folder, read and checked. */
  public static final class Examined {

    private final DataSet files;
    private final List<Violation> violations;

    private Examined(DataSet files, List<Violation> violations) {
      this.files = files;
      this.violations = List.copyOf(violations);
    }

    /** All that is wrong with it. */
    public List<Violation> violations() {
      return violations;
    }

    /** Whether there is an error, so that it cannot be built. */
    public boolean isRefused() {
      return violations.stream().anyMatch(Violation::isError);
    }
  }
}
