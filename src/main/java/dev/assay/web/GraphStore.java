package dev.assay.web;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.store.KnowledgeBase;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;

/** SPARQL 1.1 Graph Store Protocol, for reading; without a graph it gives all of them. */
final class GraphStore implements Endpoint {

  private static final Set<String> WRITES = Set.of("PUT", "POST", "DELETE", "PATCH");

  @Override
  public boolean takes(String method) {
    return reads().contains(method) || WRITES.contains(method);
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    if (!call.isRead()) {
      throw Problem.readOnly().asException();
    }
    Form form = call.parameters();
    Optional<String> name = form.one("graph");
    if (name.isPresent() && form.has("default")) {
      throw new BadInput("Both ?graph and ?default are given. Give one.");
    }
    Optional<String> asked = form.one("format");
    if (name.isEmpty() && !form.has("default")) {
      Accept.Choice<Lang> format = Offer.choose(asked, call.accept(), RdfFormats.QUADS);
      return Reply.of(
          format.mediaType(), out -> RdfFormats.write(new NamedOnly(kb), format.value(), out));
    }
    Graph graph = name.map(iri -> named(kb, iri)).orElseGet(() -> kb.dataset().getDefaultGraph());
    Accept.Choice<Lang> format = Offer.choose(asked, call.accept(), RdfFormats.TRIPLES);
    return Reply.of(format.mediaType(), out -> RdfFormats.write(graph, format.value(), out));
  }

  static Graph named(KnowledgeBase kb, String iri) {
    if (!kb.names().contains(iri)) {
      throw new NotFound(
          "There is no graph <" + iri + ">. Graphs are: " + String.join(", ", kb.names()));
    }
    return kb.graph(iri);
  }
}
