package dev.assay.store;

import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * One version of the data: named graphs that never change. A stage reads one version and gives the
 * next, in which some graphs are replaced.
 */
public final class KnowledgeBase {

  private final SortedMap<String, Graph> graphs;
  private final DatasetGraph dataset;
  private volatile String mark = "";

  private KnowledgeBase(SortedMap<String, Graph> graphs) {
    this.graphs = graphs;
    this.dataset = new DatasetGraphReadOnly(linked(graphs));
  }

  /** A knowledge base that holds nothing. */
  public static KnowledgeBase empty() {
    return new KnowledgeBase(new TreeMap<>());
  }

  static KnowledgeBase of(Map<String, Graph> graphs) {
    return new KnowledgeBase(new TreeMap<>(graphs));
  }

  /** These graphs of data, of which the catalog says nothing but their version. */
  static KnowledgeBase of(Map<String, Graph> graphs, String dataVersion) {
    SortedMap<String, Graph> all = new TreeMap<>(graphs);
    Graph catalog = GraphMemFactory.createGraphMemRoaring();
    new CatalogGraph(catalog).setDataVersion(dataVersion);
    all.put(GraphName.CATALOG, catalog);
    return new KnowledgeBase(all);
  }

  /**
   * The next version, in which these graphs stand in the place of those of the same names.
   *
   * @param time when it was done, as {@code xsd:dateTime}
   */
  public KnowledgeBase with(Collection<NamedGraph> replacements, String time) {
    return changed(
        (next, catalog) -> {
          CatalogGraph descriptions = new CatalogGraph(catalog);
          for (NamedGraph named : replacements) {
            next.put(named.name(), named.graph());
            descriptions.describe(named, checksum(named.name(), named.graph()), time);
          }
        });
  }

  /** The next version with these triples, the descriptions of the files, added to the catalog. */
  public KnowledgeBase withCatalog(Graph descriptions) {
    SortedMap<String, Graph> next = new TreeMap<>(graphs);
    Graph catalog = copy(graph(GraphName.CATALOG));
    descriptions.stream().forEach(catalog::add);
    next.put(GraphName.CATALOG, catalog);
    return new KnowledgeBase(next);
  }

  /** What is left when only these graphs, with what the catalog says of them, are kept. */
  public KnowledgeBase keeping(Collection<String> names) {
    SortedMap<String, Graph> kept = new TreeMap<>();
    names.forEach(name -> kept.put(name, graph(name)));
    kept.put(GraphName.CATALOG, new CatalogGraph(graph(GraphName.CATALOG)).only(names));
    return new KnowledgeBase(kept);
  }

  /** With graphs that its catalog describes already. */
  KnowledgeBase plus(Map<String, Graph> described) {
    SortedMap<String, Graph> next = new TreeMap<>(graphs);
    next.putAll(described);
    return new KnowledgeBase(next);
  }

  /** The next version, in which a dataset stands in a file of its own. */
  KnowledgeBase withDataset(
      DatasetFile file, DatasetEntry entry, VersionCounts counts, String time) {
    StoredGraph graph = new StoredGraph(file);
    Origin origin = new Origin(Assay.Import, entry.title(), entry.files());
    return changed(
        (next, catalog) -> {
          CatalogGraph descriptions = new CatalogGraph(catalog);
          next.put(file.name(), graph);
          descriptions.describe(
              new NamedGraph(file.name(), graph, origin), file.content().sha256(), time);
          new DatasetCatalog(catalog, file.name()).describe(entry, counts, file.content());
        });
  }

  /** The next version without a graph and without what the catalog says of it. */
  public KnowledgeBase without(String name) {
    return changed(
        (next, catalog) -> {
          next.remove(name);
          new CatalogGraph(catalog).forget(NodeFactory.createURI(name));
        });
  }

  /** The version of a dataset that was imported as one. */
  public Optional<StoredVersion> version(String name) {
    return new DatasetCatalog(graph(GraphName.CATALOG), name).version();
  }

  private KnowledgeBase changed(BiConsumer<SortedMap<String, Graph>, Graph> change) {
    SortedMap<String, Graph> next = new TreeMap<>(graphs);
    Graph catalog = copy(graph(GraphName.CATALOG));
    change.accept(next, catalog);
    new CatalogGraph(catalog)
        .setDataVersion(
            version(all(next.keySet(), new CatalogGraph(catalog)), new CatalogGraph(catalog)));
    next.put(GraphName.CATALOG, catalog);
    return new KnowledgeBase(next);
  }

  /** The files in which some of the graphs stand. */
  Set<Path> files() {
    return graphs.values().stream()
        .filter(StoredGraph.class::isInstance)
        .map(graph -> ((StoredGraph) graph).file().path())
        .collect(Collectors.toSet());
  }

  /** The canonical lines of the graphs that stand in no file of their own. */
  Stream<String> ownLines() {
    Map<String, Graph> own = new TreeMap<>(graphs);
    own.values().removeIf(StoredGraph.class::isInstance);
    return CanonicalQuads.stream(own);
  }

  /** The lines of which the data version is the SHA-256: each graph of data and its checksum. */
  List<String> versionLines() {
    CatalogGraph catalog = new CatalogGraph(graph(GraphName.CATALOG));
    return versionLines(all(graphs.keySet(), catalog), catalog);
  }

  /** An empty graph leaves no line in a file of quads, but a description in the catalog. */
  private static SortedSet<String> all(Collection<String> names, CatalogGraph catalog) {
    SortedSet<String> all = catalog.described();
    all.addAll(names);
    return all;
  }

  /** The names of the graphs that an activity of this class made, sorted. */
  public SortedSet<String> madeBy(Resource activity) {
    CatalogGraph catalog = new CatalogGraph(graph(GraphName.CATALOG));
    return names().stream()
        .filter(name -> catalog.isMadeBy(name, activity))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the graphs, sorted. */
  public SortedSet<String> names() {
    return new TreeSet<>(graphs.keySet());
  }

  /** The triples of one graph; none when there is no such graph. */
  public Graph graph(String name) {
    return graphs.getOrDefault(name, Graph.emptyGraph);
  }

  /** The statements of this form in all named graphs; one that stands in several comes as often. */
  public Stream<Triple> find(Node subject, Node predicate, Node object) {
    return graphs.values().stream().flatMap(graph -> graph.stream(subject, predicate, object));
  }

  /** All named graphs for reading, with their union as the default graph. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** The version of the data: a SHA-256 over the checksums of all graphs but the computed ones. */
  public String dataVersion() {
    return new CatalogGraph(graph(GraphName.CATALOG)).dataVersion().orElse("none");
  }

  /**
   * A mark that differs whenever any graph differs, verdicts and catalog included. It trusts the
   * checksums of the catalog, and is computed once.
   */
  public String mark() {
    if (mark.isEmpty()) {
      mark = new Marks(graphs, graph(GraphName.CATALOG)).ofAll();
    }
    return mark;
  }

  /**
   * The names of the graphs but the catalog, by a mark that differs whenever what they hold does:
   * each dataset with a file of its own alone, all others together.
   */
  public Map<String, List<String>> parts() {
    return new Marks(graphs, graph(GraphName.CATALOG)).parts();
  }

  /** All quads as canonical N-Quads lines, sorted by code point. */
  public Stream<String> canonicalLines() {
    return CanonicalQuads.stream(graphs);
  }

  /** The RDFC-1.0 hash of all quads. */
  public String hash() {
    return Checksums.sha256(canonicalLines());
  }

  /** What its catalog says that is not so; nothing when the data is whole and unchanged. */
  Optional<String> fault() {
    CatalogGraph catalog = new CatalogGraph(graph(GraphName.CATALOG));
    for (String needed : List.of(GraphName.CATALOG, GraphName.ONTOLOGY)) {
      if (!graphs.containsKey(needed)) {
        return Optional.of("there is no graph " + needed);
      }
    }
    SortedSet<String> names = all(graphs.keySet(), catalog);
    names.remove(GraphName.CATALOG);
    for (String name : names) {
      String stated = catalog.checksum(name).orElse("");
      if (stated.isEmpty() || !catalog.described().contains(name)) {
        return Optional.of("its catalog does not describe the graph " + name);
      }
      if (!stated.equals(checksum(name, graph(name)))) {
        return Optional.of(
            "the graph " + name + " is not the one of which its catalog has the checksum");
      }
    }
    return dataVersion().equals(version(names, catalog))
        ? Optional.empty()
        : Optional.of("its data version is not that of its graphs");
  }

  /** How many triples the named graphs hold together. */
  public long size() {
    return graphs.values().stream().mapToLong(Graph::size).sum();
  }

  private static String checksum(String name, Graph graph) {
    return Checksums.sha256(CanonicalQuads.stream(Map.of(name, graph)));
  }

  private static String version(Collection<String> names, CatalogGraph descriptions) {
    return Checksums.sha256(String.join("", versionLines(names, descriptions)));
  }

  private static List<String> versionLines(Collection<String> names, CatalogGraph descriptions) {
    return names.stream()
        .filter(GraphName::isData)
        .map(name -> name + " " + descriptions.checksum(name).orElse("none") + "\n")
        .toList();
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphMemFactory.createGraphMemRoaring();
    graph.stream().forEach(copy::add);
    return copy;
  }

  private static DatasetGraph linked(Map<String, Graph> graphs) {
    DatasetGraph dataset = new DatasetGraphMapLink(new UnionGraph(graphs.values()));
    graphs.forEach((name, graph) -> dataset.addGraph(NodeFactory.createURI(name), graph));
    return dataset;
  }
}
