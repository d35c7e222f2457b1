package dev.assay.web;

import dev.assay.claim.BadInput;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * SHACL validation: shapes in, report out; {@code ?graph=} names the data, or {@code default} or
 * {@code union}. Constraints written in SPARQL are refused, for they have no time limit here.
 */
final class ShaclEndpoint implements Endpoint {

  private static final List<Node> PROGRAMS = List.of(SHACL.select, SHACL.ask, SHACL.construct);

  @Override
  public List<String> reads() {
    return List.of("POST");
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    Form form = call.parameters();
    Graph shapes = shapes(call);
    Graph data = form.one("graph").map(name -> data(kb, name)).orElseGet(() -> union(kb));
    Accept.Choice<Lang> format =
        Offer.choose(form.one("format"), call.accept(), RdfFormats.TRIPLES);
    Graph report = ShaclValidator.get().validate(parse(shapes), data).getGraph();
    return Reply.of(format.mediaType(), out -> RdfFormats.write(report, format.value(), out));
  }

  private static Graph shapes(Call call) {
    Lang lang = language(call.mediaType());
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.fromString(call.body(), lang)
          .base(Prefixes.BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new BadInput("The shapes are not " + lang.getName() + ": " + e.getMessage());
    }
    if (PROGRAMS.stream().anyMatch(program -> graph.contains(Node.ANY, program, Node.ANY))) {
      throw Problem.of(
              403,
              "SPARQL constraints are switched off",
              "The shapes hold SPARQL, which this service does not run. Send it to /kb/sparql.")
          .asException();
    }
    return graph;
  }

  private static Shapes parse(Graph shapes) {
    try {
      return Shapes.parse(shapes);
    } catch (ShaclParseException e) {
      throw new BadInput("The shapes cannot be used: " + e.getMessage());
    }
  }

  private static Lang language(String mediaType) {
    return Stream.of(Lang.TURTLE, Lang.NTRIPLES)
        .filter(lang -> lang.getContentType().getContentTypeStr().equals(mediaType))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        415,
                        "Unsupported media type",
                        "Send the shapes as text/turtle or application/n-triples.")
                    .asException());
  }

  private static Graph data(KnowledgeBase kb, String name) {
    return Optional.of(name)
        .filter(iri -> !iri.equals("default") && !iri.equals("union"))
        .map(iri -> GraphStore.named(kb, iri))
        .orElseGet(() -> union(kb));
  }

  private static Graph union(KnowledgeBase kb) {
    return kb.dataset().getDefaultGraph();
  }
}
