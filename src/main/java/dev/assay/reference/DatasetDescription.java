package dev.assay.reference;

import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Describes a version of a dataset in its own graph. */
final class DatasetDescription {

  private final Graph graph;
  private final Node subject;

  private DatasetDescription(Graph graph, Node subject) {
    this.graph = graph;
    this.subject = subject;
  }

  static void add(
      Graph graph,
      DatasetInfo dataset,
      LocalDate day,
      Collected read,
      NewVersion.Changes changes,
      Optional<String> forced) {
    Node node = NodeFactory.createURI(Prefixes.BASE + "dataset/" + dataset.id());
    DatasetDescription description = new DatasetDescription(graph, node);
    description.say(RDF.type, DCAT.Dataset.asNode());
    description.say(RDFS.label, NodeFactory.createLiteralLang(dataset.title(), "en"));
    description.say(DCTerms.publisher, NodeFactory.createURI(dataset.publisher()));
    description.say(DCTerms.source, NodeFactory.createURI(dataset.address()));
    description.say(DCTerms.license, NodeFactory.createURI(dataset.licence()));
    description.say(
        Assay.republishable,
        typed(Boolean.toString(dataset.republishable()), XSDDatatype.XSDboolean));
    description.say(DCTerms.issued, typed(day.toString(), XSDDatatype.XSDdate));
    description.count(Assay.records, read.records());
    description.count(Assay.unreadValues, read.unreadable().size());
    description.count(Assay.recordsAdded, changes.added().size());
    description.count(Assay.recordsChanged, changes.changed().size());
    description.count(Assay.recordsEnded, changes.ended().size());
    forced.ifPresent(
        reason -> description.say(Assay.forcedBecause, NodeFactory.createLiteralString(reason)));
  }

  private void count(Property property, int number) {
    say(property, typed(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  private void say(Property property, Node value) {
    graph.add(subject, property.asNode(), value);
  }

  private static Node typed(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }
}
