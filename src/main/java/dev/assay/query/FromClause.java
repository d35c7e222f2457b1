package dev.assay.query;

import dev.assay.claim.BadInput;
import dev.assay.store.KnowledgeBase;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/**
 * Holds FROM and FROM NAMED to the graphs of the knowledge base: a file or an address that they
 * name is never opened, and a graph that is not there is an error rather than an empty answer.
 */
final class FromClause {

  private FromClause() {}

  static void check(Query query, KnowledgeBase kb) {
    if (!query.hasDatasetDescription()) {
      return;
    }
    Stream.of(query.getGraphURIs(), query.getNamedGraphURIs())
        .flatMap(names -> names.stream())
        .filter(name -> !kb.dataset().containsGraph(NodeFactory.createURI(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadInput(
                  "The query asks FROM <"
                      + name
                      + ">, which is no graph of this knowledge base. Nothing is read from"
                      + " elsewhere; leave FROM out to ask all graphs.");
            });
  }
}
