package dev.assay.store;

import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prov;
import dev.assay.vocabulary.Spdx;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;

/** Writes and reads what the catalog says of one dataset that stands in a file of its own. */
final class DatasetCatalog {

  private final Graph catalog;
  private final Node graph;
  private final Node activity;

  DatasetCatalog(Graph catalog, String name) {
    this.catalog = catalog;
    this.graph = NodeFactory.createURI(name);
    this.activity = NodeFactory.createURI(name + "#activity");
  }

  /** Adds to the description of a graph what is said of a dataset only. */
  void describe(DatasetEntry entry, VersionCounts counts, DatasetFile.Content content) {
    add(graph, RDF.type, VOID.Dataset.asNode());
    add(graph, DCTerms.publisher, NodeFactory.createURI(entry.publisher()));
    add(graph, DCAT.landingPage, NodeFactory.createURI(entry.address()));
    if (!entry.licence().isEmpty()) {
      add(graph, DCTerms.license, NodeFactory.createURI(entry.licence()));
    }
    add(graph, Assay.republishable, typed(entry.republishable(), XSDDatatype.XSDboolean));
    add(graph, DCTerms.modified, typed(entry.day(), XSDDatatype.XSDdate));
    add(activity, SchemaDO.softwareVersion, NodeFactory.createLiteralString(entry.software()));
    entry
        .forced()
        .ifPresent(why -> add(activity, Assay.forcedBecause, NodeFactory.createLiteralString(why)));
    count(VOID.entities, counts.records());
    count(VOID.triples, content.statements());
    count(DCAT.byteSize, content.bytes());
    count(Assay.addedRecords, counts.added());
    count(Assay.changedRecords, counts.changed());
    count(Assay.removedRecords, counts.removed());
    count(Assay.endedRecords, counts.ended());
    count(Assay.unreadableValues, entry.unreadable());
    for (String space : content.uriSpaces()) {
      add(graph, VOID.uriSpace, NodeFactory.createLiteralString(space));
    }
    partitions("property", VOID.propertyPartition, VOID.property, content.predicates());
    partitions("class", VOID.classPartition, VOID._class, content.classes());
  }

  /** The version of the dataset, if it was imported as one. */
  Optional<StoredVersion> version() {
    Set<Origin.InputFile> files =
        catalog
            .find(activity, Prov.used.asNode(), Node.ANY)
            .mapWith(use -> file(use.getObject()))
            .toSet();
    return text(graph, DCTerms.modified)
        .filter(day -> number(VOID.entities).isPresent())
        .map(
            day ->
                new StoredVersion(LocalDate.parse(day), number(VOID.entities).orElse(0L), files));
  }

  /** The file of the dataset in that folder, if it was kept in one of its own. */
  Optional<DatasetFile> file(Path folder) {
    Optional<String> sha256 = new CatalogGraph(catalog).checksum(graph.getURI());
    Optional<Long> size = number(DCAT.byteSize);
    if (sha256.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    Set<String> spaces =
        catalog.find(graph, VOID.uriSpace.asNode(), Node.ANY).toList().stream()
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .collect(Collectors.toUnmodifiableSet());
    DatasetFile.Content content =
        new DatasetFile.Content(
            sha256.orElseThrow(),
            size.orElseThrow(),
            number(VOID.triples).orElse(0L),
            partitions(VOID.propertyPartition, VOID.property),
            partitions(VOID.classPartition, VOID._class),
            spaces);
    return Optional.of(
        new DatasetFile(folder.resolve(sha256.orElseThrow() + ".nq"), graph.getURI(), content));
  }

  private Origin.InputFile file(Node used) {
    return new Origin.InputFile(
        text(used, Assay.path).orElse(""), text(used, Spdx.checksumValue).orElse(""));
  }

  private void partitions(String kind, Property part, Property of, Map<String, Long> numbers) {
    int i = 0;
    for (Map.Entry<String, Long> number : new TreeMap<>(numbers).entrySet()) {
      i++;
      Node node = NodeFactory.createURI(graph.getURI() + "#" + kind + "-" + i);
      add(graph, part, node);
      add(node, of, NodeFactory.createURI(number.getKey()));
      add(node, VOID.triples, typed(number.getValue(), XSDDatatype.XSDinteger));
    }
  }

  private Map<String, Long> partitions(Property part, Property of) {
    Map<String, Long> numbers = new HashMap<>();
    for (Triple triple : catalog.find(graph, part.asNode(), Node.ANY).toList()) {
      Node node = triple.getObject();
      catalog
          .find(node, of.asNode(), Node.ANY)
          .forEach(
              what ->
                  numbers.put(
                      what.getObject().toString(),
                      text(node, VOID.triples).map(Long::valueOf).orElse(0L)));
    }
    return Map.copyOf(numbers);
  }

  private Optional<Long> number(Property property) {
    return text(graph, property).map(Long::valueOf);
  }

  private Optional<String> text(Node subject, Property property) {
    return catalog
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional();
  }

  private void count(Property property, long number) {
    add(graph, property, typed(number, XSDDatatype.XSDinteger));
  }

  private static Node typed(Object value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(value.toString(), type);
  }

  private void add(Node subject, Property property, Node object) {
    catalog.add(subject, property.asNode(), object);
  }
}
