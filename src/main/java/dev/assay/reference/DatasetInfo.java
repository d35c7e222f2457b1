package dev.assay.reference;

import dev.assay.vocabulary.Prefixes;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is known of a dataset before its files are read.
 *
 * @param id its id, which names its graph, such as {@code us-ofac-sdn}
 * @param title its name in English
 * @param publisher IRI of the body that publishes it
 * @param address where it is published
 * @param licence address of its licence or terms of use; empty when none is known
 * @param republishable whether the terms let its content be published again
 */
public record DatasetInfo(
    String id,
    String title,
    String publisher,
    String address,
    String licence,
    boolean republishable) {

  /** The same dataset under another id. */
  public DatasetInfo named(String otherId) {
    return new DatasetInfo(otherId, title, publisher, address, licence, republishable);
  }

  /**
   * What the graph of the dataset says of it.
   *
   * @param day the day of the version that the graph holds
   */
  public Graph description(LocalDate day) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node node = NodeFactory.createURI(Prefixes.BASE + "dataset/" + id);
    graph.add(node, RDF.type.asNode(), DCAT.Dataset.asNode());
    graph.add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(title, "en"));
    graph.add(node, DCTerms.publisher.asNode(), NodeFactory.createURI(publisher));
    graph.add(node, DCTerms.source.asNode(), NodeFactory.createURI(address));
    if (!licence.isEmpty()) {
      graph.add(node, DCTerms.license.asNode(), NodeFactory.createURI(licence));
    }
    graph.add(
        node,
        DCTerms.modified.asNode(),
        NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    return graph;
  }
}
