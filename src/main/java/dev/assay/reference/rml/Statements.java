package dev.assay.reference.rml;

import dev.assay.claim.BadInput;
import dev.assay.reference.Sink;
import dev.assay.reference.SourceRecord;
import dev.assay.reference.Unreadable;
import dev.assay.validation.Computed;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * Makes records of statements as they come: those of one subject that follow one another are one
 * record. What comes later of the same subject is taken together with it when it is stored.
 */
final class Statements {

  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private final String mapping;
  private final Place place;
  private final Sink sink;
  private String key = "";
  private boolean said;
  private Graph graph = GraphMemFactory.createDefaultGraph();

  Statements(String mapping, Place place, Sink sink) {
    this.mapping = mapping;
    this.place = place;
    this.sink = sink;
  }

  void add(Statement statement) {
    Node subject = name(statement.getSubject(), "subject");
    Node predicate = name(statement.getPredicate(), "predicate");
    Node object = object(statement.getObject(), predicate);
    mayBeSaid(predicate);
    mayBeSaid(object);
    int part = subject.getURI().indexOf('#');
    String next = part < 0 ? subject.getURI() : subject.getURI().substring(0, part);
    if (!next.equals(key)) {
      end();
      key = next;
      if (!place.where().isEmpty()) {
        graph.add(
            NodeFactory.createURI(key),
            Assay.recordedAt.asNode(),
            NodeFactory.createLiteralString(place.where()));
      }
    }
    graph.add(subject, predicate, object);
  }

  /**
   * Gives the last record.
   *
   * @throws BadInput when there was no statement at all
   */
  void finish() {
    end();
    if (!said) {
      throw new BadInput(
          mapping
              + " makes nothing of the files given. See whether they hold any row or element, and"
              + " whether rml:iterator leads to them.");
    }
  }

  private void end() {
    if (!key.isEmpty()) {
      said = true;
      sink.record(new SourceRecord(key, graph));
      graph = GraphMemFactory.createDefaultGraph();
      key = "";
    }
  }

  private void mayBeSaid(Node term) {
    Computed.why(term)
        .ifPresent(
            why -> {
              throw new BadInput(
                  mapping
                      + " makes statements with "
                      + Prefixes.shorten(term.getURI())
                      + ", which no data may hold. "
                      + why
                      + "; take it out of the mapping.");
            });
  }

  private Node name(Value value, String what) {
    if (!value.isIRI()) {
      throw new BadInput(
          at()
              + "the mapping "
              + mapping
              + " makes a "
              + what
              + " without a name. Give it a rr:template.");
    }
    if (!IRI.matcher(value.stringValue()).matches()) {
      throw new BadInput(
          at()
              + "\""
              + value.stringValue()
              + "\" is no address that can name a "
              + what
              + ". Use rr:template in "
              + mapping
              + ", which encodes what no address may have.");
    }
    return NodeFactory.createURI(value.stringValue());
  }

  private Node object(Value value, Node predicate) {
    if (value instanceof Literal literal) {
      return literal(literal, predicate);
    }
    if (value.isIRI() && !IRI.matcher(value.stringValue()).matches()) {
      tell(predicate, value.stringValue(), "is no address, so it is kept as text");
      return NodeFactory.createLiteralString(value.stringValue());
    }
    return name(value, "value");
  }

  private Node literal(Literal literal, Node predicate) {
    String text = literal.getLabel();
    if (literal.getLanguage().isPresent()) {
      return NodeFactory.createLiteralLang(text, literal.getLanguage().get());
    }
    RDFDatatype type =
        TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue());
    if (!type.isValid(text)) {
      tell(predicate, text, "is no " + Prefixes.shorten(type.getURI()) + ", so it is kept as text");
      return NodeFactory.createLiteralString(text);
    }
    return NodeFactory.createLiteralDT(text, type);
  }

  private void tell(Node predicate, String value, String why) {
    sink.unreadable(
        new Unreadable(place.where(), Prefixes.shorten(predicate.getURI()), value, why));
  }

  private String at() {
    return place.where().isEmpty() ? "" : place.where() + ": ";
  }
}
