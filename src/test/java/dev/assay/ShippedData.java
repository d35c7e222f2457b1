package dev.assay;

import dev.assay.intake.Intake;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.reference.ReferenceData;
import dev.assay.store.DataFile;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.store.ResourceFolder;
import dev.assay.validation.RdfReader;
import dev.assay.verification.Verifier;
import dev.assay.vocabulary.Assay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;

/** The knowledge base of the files that ship with the program, made once for all tests. */
public final class ShippedData {

  private static final String TIME = "2026-01-01T00:00:00Z";
  private static final String CATALOG = "catalog.ttl";

  private ShippedData() {}

  /** The ontology, its code lists and its shapes as one named graph. */
  public static NamedGraph ontology() {
    return Once.ONTOLOGY;
  }

  /** The data without any verdict. */
  public static KnowledgeBase unverified() {
    return Once.UNVERIFIED;
  }

  /** The data with a verdict on every proposition. */
  public static KnowledgeBase verified() {
    return Once.VERIFIED;
  }

  /** The canned queries that ship with the program. */
  public static QueryCatalog queries() {
    return new QueryCatalog(new ResourceFolder("queries"));
  }

  /** A verifier with the rules that ship with the program. */
  public static Verifier verifier() {
    return new Verifier(queries(), new QueryRunner(Duration.ofMinutes(1)));
  }

  /** The data with the verdicts that a verifier gives today. */
  public static KnowledgeBase verified(KnowledgeBase kb) {
    Verifier verifier = verifier();
    return kb.with(verifier.graphs(kb, verifier.verify(kb, Optional.empty())), TIME);
  }

  /** The data in which one graph is replaced. */
  public static KnowledgeBase with(KnowledgeBase kb, String name, Graph graph) {
    Origin origin = new Origin(Assay.Loading, "Changed by a test", List.of());
    return kb.with(List.of(new NamedGraph(name, graph, origin)), TIME);
  }

  private static KnowledgeBase loaded(List<DataFile> files) {
    Map<Boolean, List<DataFile>> byPlace =
        files.stream()
            .filter(file -> !file.path().equals(CATALOG))
            .collect(Collectors.partitioningBy(file -> file.path().startsWith("articles/")));
    List<NamedGraph> graphs = new ArrayList<>(List.of(ontology()));
    byPlace.getOrDefault(false, List.of()).forEach(file -> graphs.add(reference(file)));
    byPlace.getOrDefault(true, List.of()).stream()
        .collect(Collectors.groupingBy(ShippedData::slug, TreeMap::new, Collectors.toList()))
        .forEach((slug, parts) -> graphs.add(article(slug, parts)));
    return catalogued(files).with(graphs, TIME);
  }

  private static KnowledgeBase catalogued(List<DataFile> files) {
    List<Graph> catalogs =
        files.stream()
            .filter(file -> file.path().equals(CATALOG))
            .map(ShippedData::parsed)
            .toList();
    return KnowledgeBase.empty()
        .withCatalog(NamedGraph.of(GraphName.CATALOG, catalogs, origin()).graph());
  }

  private static NamedGraph reference(DataFile file) {
    return ReferenceData.loaded(ReferenceData.idOf(file), parsed(file), file.asInput("data"));
  }

  private static NamedGraph article(String slug, List<DataFile> files) {
    return Intake.article(
        slug,
        files.stream().map(ShippedData::parsed).toList(),
        files.stream().map(file -> file.asInput("data")).toList());
  }

  private static String slug(DataFile file) {
    return file.path().split("/", -1)[1];
  }

  private static Graph parsed(DataFile file) {
    return RdfReader.read(file.name(), file.open(), Lang.TURTLE).graph();
  }

  private static Origin origin() {
    return new Origin(Assay.Loading, "Ontology, code lists and shapes", List.of());
  }

  private static final class Once {

    static final NamedGraph ONTOLOGY =
        NamedGraph.of(
            GraphName.ONTOLOGY,
            DataFile.shipped("ontology").stream().map(ShippedData::parsed).toList(),
            origin());
    static final KnowledgeBase UNVERIFIED = loaded(DataFile.shipped("data"));
    static final KnowledgeBase VERIFIED = verified(UNVERIFIED);

    private Once() {}
  }
}
