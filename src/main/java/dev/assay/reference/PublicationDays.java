package dev.assay.reference;

import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Gives each listing the day since which it is surely public: the day that the list states, or else
 * that of the first version that had it. A list that only dates itself says nothing about when an
 * old entry came.
 */
final class PublicationDays {

  private static final Node ISSUED = DCTerms.issued.asNode();

  private PublicationDays() {}

  /**
   * Dates the listings of a version.
   *
   * @param last the graph of the version before
   * @param day the day of the version
   */
  static void add(Graph graph, Graph last, LocalDate day) {
    List<Node> listings =
        graph
            .find(Node.ANY, RDF.type.asNode(), Assay.Designation.asNode())
            .mapWith(triple -> triple.getSubject())
            .toList();
    for (Node listing : listings) {
      String stated = issued(graph, listing).orElse(day.toString());
      String first =
          issued(last, listing)
              .filter(known -> stated.equals(day.toString()) && known.compareTo(stated) < 0)
              .orElse(stated);
      graph.remove(listing, ISSUED, Node.ANY);
      graph.add(listing, ISSUED, NodeFactory.createLiteralDT(first, XSDDatatype.XSDdate));
    }
  }

  private static Optional<String> issued(Graph graph, Node listing) {
    return graph.stream(listing, ISSUED, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
