package dev.assay.reference.review;

import com.google.gson.JsonPrimitive;
import dev.assay.reference.Part;
import dev.assay.reference.Sink;
import dev.assay.reference.Unreadable;
import dev.assay.reference.list.Day;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;

/** Writes down plain values: numbers, days, addresses and texts. */
final class Values {

  private static final Set<String> NUMBERS = Set.of("ratingValue", "bestRating", "worstRating");
  private static final Set<String> ADDRESSES =
      Set.of("url", "sameAs", "image", "logo", "appearance", "firstAppearance", "contentUrl");
  private static final String NUMBER = "[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?";
  private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

  private final String where;
  private final Sink sink;

  Values(String where, Sink sink) {
    this.where = where;
    this.sink = sink;
  }

  /** Says a value as what it is: a rating that is no number stays a text, and is told. */
  void say(Part node, Property property, JsonPrimitive value, String language) {
    String text = value.getAsString().strip();
    String term = property.getLocalName();
    if (text.isEmpty()) {
      return;
    }
    if (value.isBoolean()) {
      node.typed(property, text, XSDDatatype.XSDboolean);
    } else if (NUMBERS.contains(term)) {
      rating(node, property, text);
    } else if (value.isNumber() && text.matches(NUMBER)) {
      number(node, property, text);
    } else if (term.startsWith("date")) {
      day(node, property, text);
    } else if (ADDRESSES.contains(term)) {
      address(node, property, text);
    } else {
      node.said(property, text, language.matches(LANGUAGE) ? language : "");
    }
  }

  private void rating(Part node, Property property, String text) {
    if (text.matches(NUMBER)) {
      number(node, property, text);
    } else {
      node.said(property, text);
      tell(property, text, "is no number, so it is kept as text");
    }
  }

  private static void number(Part node, Property property, String text) {
    node.typed(
        property, text, text.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
  }

  private void day(Part node, Property property, String text) {
    Optional<LocalDate> day = Day.of(text);
    if (day.isEmpty()) {
      node.said(property, text);
      tell(property, text, "is no day, which would be like 2024-04-22");
      return;
    }
    node.dated(property, day);
    if (!text.equals(day.get().toString())) {
      node.said(SKOS.note, property.getLocalName() + ": " + text);
    }
  }

  /** Says an address of the web as one, and anything else as text. */
  void address(Part node, Property property, String text) {
    if (isAddress(text)) {
      node.linked(property, text);
    } else {
      node.said(property, text);
    }
  }

  private static boolean isAddress(String text) {
    try {
      return text.matches("https?://[^\\s<>\"{}|\\\\^`]+") && new URI(text).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The first value that a node has under a property. */
  Optional<String> first(Graph graph, Part node, Property property) {
    return graph.stream(NodeFactory.createURI(node.iri()), property.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : object.toString())
        .sorted()
        .findFirst();
  }

  private void tell(Property property, String value, String why) {
    sink.unreadable(new Unreadable(where, property.getLocalName(), value, why));
  }
}
