package dev.assay.intake;

import dev.assay.validation.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;

/**
 * The selectors of one quote, as they stand in a file.
 *
 * @param words the node of the text quote selector
 * @param range the node of the text position selector
 */
record Selectors(Parsed file, Node quote, Node words, Node range) {

  /** The quotes of a file that are taken from the article and have both selectors. */
  static List<Selectors> in(Parsed file, Node article) {
    return file.graph().stream(Node.ANY, OA.hasSource.asNode(), article)
        .map(Triple::getSubject)
        .distinct()
        .flatMap(quote -> of(file, quote))
        .toList();
  }

  private static Stream<Selectors> of(Parsed file, Node quote) {
    return selectors(file.graph(), quote, OA.exact)
        .flatMap(
            words ->
                selectors(file.graph(), quote, OA.start)
                    .map(range -> new Selectors(file, quote, words, range)));
  }

  private static Stream<Node> selectors(Graph graph, Node quote, Property property) {
    return graph.stream(quote, OA.hasSelector.asNode(), Node.ANY)
        .map(Triple::getObject)
        .filter(selector -> graph.contains(selector, property.asNode(), Node.ANY));
  }

  TextQuote quoted() {
    return new TextQuote(text(OA.exact), text(OA.prefix), text(OA.suffix));
  }

  /** The range, if it is two whole numbers. */
  Optional<TextPosition> position() {
    return number(OA.start)
        .flatMap(start -> number(OA.end).map(end -> new TextPosition(start, end)));
  }

  /** The line of a property of the words or of the range, or of the quote. */
  String where(Property property) {
    return Stream.of(words, range)
        .flatMap(node -> file.graph().stream(node, property.asNode(), Node.ANY))
        .flatMap(triple -> file.lines().of(triple).stream())
        .findFirst()
        .or(() -> file.lines().ofSubject(quote))
        .orElse(file.name());
  }

  private String text(Property property) {
    return value(words, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Optional<Integer> number(Property property) {
    return value(range, property)
        .map(Node::getLiteralLexicalForm)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  private Optional<Node> value(Node node, Property property) {
    return file.graph().stream(node, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .findFirst();
  }
}
