package dev.assay.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A thing of a record that has a name of its own. Empty texts add nothing. */
public final class Part {

  private final Graph graph;
  private final Node node;

  /** A thing of that IRI, of which nothing is said yet. */
  public Part(Graph graph, String iri) {
    this.graph = graph;
    this.node = NodeFactory.createURI(iri);
  }

  /** Its IRI. */
  public String iri() {
    return node.getURI();
  }

  /** What kind of thing it is. */
  public Part type(Resource type) {
    graph.add(node, RDF.type.asNode(), type.asNode());
    return this;
  }

  /** What it is called in English. */
  public Part label(String text) {
    return said(RDFS.label, text, "en");
  }

  /** A text. */
  public Part said(Property property, String text) {
    return said(property, text, "");
  }

  /** A text in a language, or in none when that is blank. */
  public Part said(Property property, String text, String language) {
    if (!text.isBlank()) {
      graph.add(
          node,
          property.asNode(),
          language.isBlank()
              ? NodeFactory.createLiteralString(text.strip())
              : NodeFactory.createLiteralLang(text.strip(), language));
    }
    return this;
  }

  /** A value of a type, as it is written. */
  public Part typed(Property property, String text, XSDDatatype type) {
    graph.add(node, property.asNode(), NodeFactory.createLiteralDT(text, type));
    return this;
  }

  /** A day, when there is one. */
  public Part dated(Property property, Optional<LocalDate> day) {
    day.ifPresent(known -> typed(property, known.toString(), XSDDatatype.XSDdate));
    return this;
  }

  /** Another thing, by its IRI. */
  public Part linked(Property property, String iri) {
    graph.add(node, property.asNode(), NodeFactory.createURI(iri));
    return this;
  }
}
