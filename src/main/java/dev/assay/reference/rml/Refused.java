package dev.assay.reference.rml;

import dev.assay.claim.BadInput;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Finds what a mapping may not ask for. */
final class Refused {

  private Refused() {}

  /**
   * Looks through the statements of a mapping.
   *
   * @throws BadInput when there is something, saying what to write instead
   */
  static void check(String name, Graph graph) {
    if (uses(graph, Terms.NEWER_RML)) {
      refuse(
          name,
          "is written in the words of http://w3id.org/rml/, which are not read yet. Write it with"
              + " rr: <http://www.w3.org/ns/r2rml#> and rml: <http://semweb.mmlab.be/ns/rml#>.");
    }
    if (graph.contains(Node.ANY, Terms.LOGICAL_TABLE, Node.ANY)) {
      refuse(
          name,
          "maps a database (rr:logicalTable). Export the table as CSV and write rml:logicalSource.");
    }
    if (!graph.contains(Node.ANY, Terms.LOGICAL_SOURCE, Node.ANY)) {
      refuse(name, "holds no map with a rml:logicalSource, so there is nothing to read.");
    }
    if (graph.contains(Node.ANY, Terms.GRAPH, Node.ANY)
        || graph.contains(Node.ANY, Terms.GRAPH_MAP, Node.ANY)) {
      refuse(
          name,
          "names graphs. All that is imported stands in the graph of its dataset; take rr:graph"
              + " and rr:graphMap out.");
    }
    if (graph.contains(Node.ANY, Terms.TERM_TYPE, Terms.BLANK_NODE)) {
      refuse(
          name,
          "makes blank nodes, which have no name from one version to the next. Give them a"
              + " rr:template and take rr:termType rr:BlankNode out.");
    }
    if (uses(graph, Terms.FUNCTIONS)) {
      refuse(name, "calls functions, which are not run. Prepare the values in the file.");
    }
  }

  private static boolean uses(Graph graph, String namespace) {
    return graph.stream().anyMatch(triple -> triple.getPredicate().getURI().startsWith(namespace));
  }

  private static void refuse(String name, String why) {
    throw new BadInput(name + " " + why);
  }
}
