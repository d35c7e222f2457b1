package dev.assay.verification;

import dev.assay.ShippedData;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;

/** A knowledge base in which a test has changed a reference dataset. */
final class Changed {

  private Changed() {}

  /** One in which some observations state another value. */
  static KnowledgeBase value(
      KnowledgeBase kb,
      String dataset,
      List<String> observations,
      String value,
      String low,
      String high) {
    String name = GraphName.dataset(dataset);
    Graph graph = GraphMemFactory.createGraphMemRoaring();
    kb.graph(name).stream().forEach(graph::add);
    for (String observation : observations) {
      Node subject = NodeFactory.createURI(Prefixes.BASE + "obs/" + observation);
      replace(graph, subject, Assay.value, value);
      replace(graph, subject, Assay.low, low);
      replace(graph, subject, Assay.high, high);
    }
    return ShippedData.with(kb, name, graph);
  }

  /** One in which a dataset holds nothing. */
  static KnowledgeBase without(KnowledgeBase kb, String dataset) {
    return ShippedData.with(
        kb, GraphName.dataset(dataset), GraphMemFactory.createGraphMemRoaring());
  }

  private static void replace(Graph graph, Node subject, Property property, String number) {
    if (!graph.contains(subject, property.asNode(), Node.ANY)) {
      throw new AssertionError(subject + " has no " + property.getLocalName());
    }
    graph.remove(subject, property.asNode(), Node.ANY);
    graph.add(
        subject, property.asNode(), NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
  }
}
