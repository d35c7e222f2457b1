package dev.assay.store;

import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Sdmx;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/**
 * The text that figures of one series share, so that a rule finds them in one step: indicator,
 * area, counterpart and what they are limited to.
 */
final class SeriesKey {

  private static final List<Property> LIMITS =
      List.of(
          Assay.commodity,
          Assay.constantPricesOf,
          Assay.customsProcedure,
          Assay.secondPartner,
          Assay.transportMode);

  private SeriesKey() {}

  /** Adds the key of a figure or claim to the graph, if it is one of two areas. */
  static void addTo(Graph graph, Node subject) {
    Optional<String> indicator = text(graph, subject, Assay.indicator);
    Optional<String> area = text(graph, subject, Sdmx.refArea);
    Optional<String> partner = text(graph, subject, Assay.counterpartArea);
    if (indicator.isEmpty() || area.isEmpty() || partner.isEmpty()) {
      return;
    }
    String slice = slice(graph, subject);
    if (!slice.isEmpty()) {
      add(graph, subject, Assay.slice, slice);
    }
    String series = String.join(" ", indicator.get(), area.get(), partner.get());
    add(graph, subject, Assay.seriesKey, series + slice);
  }

  /** Each limit as a space, its name, an equals sign and its value; nothing for the whole. */
  private static String slice(Graph graph, Node subject) {
    return LIMITS.stream()
        .flatMap(
            limit ->
                texts(graph, subject, limit).map(value -> " " + limit.getLocalName() + "=" + value))
        .collect(Collectors.joining());
  }

  private static Optional<String> text(Graph graph, Node subject, Property property) {
    return texts(graph, subject, property).findFirst();
  }

  private static Stream<String> texts(Graph graph, Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .toList()
        .stream()
        .sorted();
  }

  private static void add(Graph graph, Node subject, Property property, String value) {
    graph.add(subject, property.asNode(), NodeFactory.createLiteralString(value));
  }
}
