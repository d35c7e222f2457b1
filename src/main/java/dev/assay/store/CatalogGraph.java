package dev.assay.store;

import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import dev.assay.vocabulary.Prov;
import dev.assay.vocabulary.Spdx;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes and reads what the catalog graph says of the named graphs and of the data's version. */
final class CatalogGraph {

  private static final Node SOFTWARE =
      NodeFactory.createURI(Prefixes.BASE + "agent/assay-software");
  private static final Node CATALOG = NodeFactory.createURI(GraphName.CATALOG);

  private final Graph catalog;

  CatalogGraph(Graph catalog) {
    this.catalog = catalog;
  }

  /** Replaces the description of one graph. */
  void describe(NamedGraph named, String checksum, String time) {
    Node graph = NodeFactory.createURI(named.name());
    Node activity = NodeFactory.createURI(named.name() + "#activity");
    forget(graph);
    add(graph, RDF.type, DCAT.Dataset.asNode());
    add(graph, RDF.type, Prov.Entity.asNode());
    add(graph, DCTerms.title, NodeFactory.createLiteralLang(named.origin().title(), "en"));
    add(graph, Prov.wasGeneratedBy, activity);
    addChecksum(graph, checksum);
    add(activity, RDF.type, named.origin().activity().asNode());
    add(activity, Prov.wasAssociatedWith, SOFTWARE);
    add(activity, Prov.endedAtTime, NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime));
    named.origin().files().forEach(file -> addFile(graph, activity, file));
    add(SOFTWARE, RDF.type, Prov.SoftwareAgent.asNode());
    add(SOFTWARE, RDFS.label, NodeFactory.createLiteralLang("Assay", "en"));
  }

  /** A graph of the descriptions of these graphs only. */
  Graph only(Collection<String> names) {
    Graph kept = GraphMemFactory.createGraphMemRoaring();
    catalog.stream()
        .filter(triple -> names.contains(withoutFragment(triple.getSubject())))
        .forEach(kept::add);
    return kept;
  }

  /** The names of the graphs that are described, sorted. */
  SortedSet<String> described() {
    return catalog
        .find(Node.ANY, Prov.wasGeneratedBy.asNode(), Node.ANY)
        .mapWith(triple -> triple.getSubject().toString())
        .filterKeep(GraphName::isOurs)
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether an activity of this class made the graph. */
  boolean isMadeBy(String graphName, Resource activity) {
    Node node = NodeFactory.createURI(graphName + "#activity");
    return catalog.contains(node, RDF.type.asNode(), activity.asNode());
  }

  /** Removes the description of a graph. */
  void forget(Node graph) {
    catalog.stream()
        .filter(triple -> withoutFragment(triple.getSubject()).equals(graph.getURI()))
        .toList()
        .forEach(catalog::delete);
  }

  void setDataVersion(String version) {
    catalog.remove(CATALOG, Assay.dataVersion.asNode(), Node.ANY);
    add(CATALOG, Assay.dataVersion, NodeFactory.createLiteralString(version));
  }

  Optional<String> dataVersion() {
    return text(CATALOG, Assay.dataVersion);
  }

  Optional<String> checksum(String graphName) {
    return text(checksumOf(NodeFactory.createURI(graphName)), Spdx.checksumValue);
  }

  private void addFile(Node graph, Node activity, Origin.InputFile file) {
    Node node =
        NodeFactory.createURI(
            graph.getURI() + "#file-" + Checksums.sha256(file.path()).substring(0, 12));
    add(activity, Prov.used, node);
    add(node, RDF.type, Prov.Entity.asNode());
    add(node, Assay.path, NodeFactory.createLiteralString(file.path()));
    add(node, Spdx.checksumValue, NodeFactory.createLiteralString(file.sha256()));
  }

  private void addChecksum(Node graph, String checksum) {
    Node node = checksumOf(graph);
    add(graph, Spdx.checksum, node);
    add(node, RDF.type, Spdx.Checksum.asNode());
    add(node, Spdx.algorithm, Spdx.sha256.asNode());
    add(node, Spdx.checksumValue, NodeFactory.createLiteralString(checksum));
  }

  static String withoutFragment(Node node) {
    String iri = node.toString();
    return iri.contains("#") ? iri.substring(0, iri.indexOf('#')) : iri;
  }

  private static Node checksumOf(Node graph) {
    return NodeFactory.createURI(graph.getURI() + "#checksum");
  }

  private Optional<String> text(Node subject, Property property) {
    return catalog
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional();
  }

  private void add(Node subject, Property property, Node object) {
    catalog.add(subject, property.asNode(), object);
  }
}
