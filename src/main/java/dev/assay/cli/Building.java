package dev.assay.cli;

import dev.assay.intake.Intake;
import dev.assay.reference.ReferenceData;
import dev.assay.store.DataFile;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.store.Store;
import dev.assay.validation.Parsed;
import dev.assay.validation.Validator;
import dev.assay.validation.Violation;
import dev.assay.verification.Verifier;
import dev.assay.vocabulary.Assay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Builds a knowledge base from files of data: validate, load, verify, then replace the store. What
 * people imported and earlier verdicts are kept.
 */
final class Building {

  private static final String DATA = "data";
  private static final String ONTOLOGY = "ontology";

  private final List<DataFile> data;
  private final List<DataFile> ontology;
  private final Verifier verifier;

  /** A build from the files of a data folder, with the ontology that ships with the program. */
  Building(List<DataFile> data, Verifier verifier) {
    this.data = data;
    this.ontology = DataFile.shipped(ONTOLOGY);
    this.verifier = verifier;
  }

  /** What is wrong with the data folder. */
  List<Violation> check() {
    return check(DataSet.of(data).parsed(), List.of());
  }

  /** What is wrong with some files, seen together with the data folder, which is trusted. */
  List<Violation> check(List<DataFile> files) {
    Set<String> paths = new TreeSet<>(files.stream().map(DataFile::path).toList());
    List<DataFile> others = data.stream().filter(file -> !paths.contains(file.path())).toList();
    return check(DataSet.of(files).parsed(), DataSet.of(others).parsed());
  }

  /**
   * Replaces the store's content.
   *
   * @param time the time to record, as {@code xsd:dateTime}; the date of the data when absent
   * @throws Refused when something is wrong with the data; the store is as it was
   */
  KnowledgeBase build(Store store, Optional<String> time) {
    DataSet files = DataSet.of(data);
    List<Violation> violations = check(files.parsed(), List.of());
    if (violations.stream().anyMatch(Violation::isError)) {
      throw new Refused(violations);
    }
    String recorded = time.orElseGet(() -> timeOf(files));
    return store.update(current -> built(current, files, recorded));
  }

  private KnowledgeBase built(KnowledgeBase current, DataSet files, String time) {
    Set<String> kept = new TreeSet<>(current.madeBy(Assay.Import));
    kept.addAll(current.madeBy(Assay.Verification));
    KnowledgeBase base = current.keeping(kept);
    for (DataSet.Item catalog : files.catalog().stream().toList()) {
      base =
          base.withCatalog(
              NamedGraph.of(GraphName.CATALOG, List.of(catalog.parsed().graph()), origin())
                  .graph());
    }
    KnowledgeBase loaded = base.with(graphs(files), time);
    return loaded.with(verifier.graphs(loaded, verifier.verify(loaded, Optional.empty())), time);
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
        ReferenceData.idOf(item.file().path()), item.parsed().graph(), item.file().asInput(DATA));
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

  private List<Violation> check(List<Parsed> files, List<Parsed> others) {
    return new Validator(merged(ontologyParts().stream()))
        .check(files, merged(others.stream().map(Parsed::graph)));
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
}
