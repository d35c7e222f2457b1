package dev.assay.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;

/** The fields of the index, and the properties whose texts stand in it. */
final class TextFields {

  static final String ENTITY = "entity";
  static final String GRAPH = "graph";
  static final String PROPERTY = "property";
  static final String TEXT = "text";
  static final String LITERAL = "literal";
  static final String LANGUAGE = "language";

  /** Properties that have texts themselves. */
  static final List<Node> DIRECT =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          SchemaDO.name.asNode(),
          SchemaDO.text.asNode(),
          SchemaDO.claimReviewed.asNode(),
          NodeFactory.createURI("http://www.w3.org/ns/oa#exact"));

  /** Properties that lead to a name, which has the text. */
  static final Map<Node, Node> NAMES =
      Map.of(
          SKOSXL.prefLabel.asNode(), SKOSXL.literalForm.asNode(),
          SKOSXL.altLabel.asNode(), SKOSXL.literalForm.asNode(),
          SKOSXL.hiddenLabel.asNode(), SKOSXL.literalForm.asNode());

  private TextFields() {}

  /** What {@code text:query} is told of the index. */
  static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition(ENTITY, TEXT, GRAPH, RDFS.label.asNode());
    DIRECT.forEach(property -> definition.set(TEXT, property));
    NAMES.keySet().forEach(property -> definition.set(TEXT, property));
    definition.setLangField(LANGUAGE);
    return definition;
  }
}
