package dev.assay.web;

import dev.assay.store.KnowledgeBase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** What the things of one version of the data are called. */
final class Labels {

  /** Where a name is looked for, the best first; a claim is called by its text. */
  private static final List<Property> PROPERTIES =
      List.of(
          RDFS.label,
          SKOS.prefLabel,
          SchemaDO.headline,
          DCTerms.title,
          SchemaDO.name,
          SchemaDO.text);

  private final Graph all;

  Labels(KnowledgeBase kb) {
    this.all = kb.dataset().getDefaultGraph();
  }

  /** The label of a thing: English, or without a language. */
  Optional<String> of(Node thing) {
    return thing.isURI()
        ? PROPERTIES.stream().flatMap(property -> texts(thing, property)).findFirst()
        : Optional.empty();
  }

  /** The things that have a label in any language. */
  Stream<Node> things() {
    return PROPERTIES.stream()
        .flatMap(property -> all.find(Node.ANY, property.asNode(), Node.ANY).toList().stream())
        .map(Triple::getSubject)
        .distinct();
  }

  private Stream<String> texts(Node thing, Property property) {
    return all.find(thing, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
        .filter(Node::isLiteral)
        .filter(text -> List.of("en", "").contains(text.getLiteralLanguage()))
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }
}
