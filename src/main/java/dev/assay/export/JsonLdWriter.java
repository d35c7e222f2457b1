package dev.assay.export;

import com.google.gson.stream.JsonWriter;
import dev.assay.store.CanonicalQuads;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes named graphs as JSON-LD 1.1 with our prefixes as its context. Every literal but a plain
 * string keeps its text and its type, since a JSON number would lose digits.
 */
final class JsonLdWriter {

  private static final Comparator<String> BY_CODE_POINT = CanonicalQuads::compareCodePoints;

  private final JsonWriter json;

  private JsonLdWriter(Writer out) {
    this.json = new JsonWriter(out);
    json.setIndent("  ");
    json.setHtmlSafe(false);
  }

  static void write(Map<String, Graph> graphs, Writer out) throws IOException {
    JsonLdWriter writer = new JsonLdWriter(out);
    writer.document(graphs);
    writer.json.flush();
    out.write('\n');
  }

  private void document(Map<String, Graph> graphs) throws IOException {
    json.beginObject();
    json.name("@context").beginObject();
    for (Map.Entry<String, String> prefix : Prefixes.asMap().entrySet()) {
      json.name(prefix.getKey()).value(prefix.getValue());
    }
    json.endObject();
    json.name("@graph").beginArray();
    for (Map.Entry<String, Graph> graph : graphs.entrySet()) {
      json.beginObject();
      json.name("@id").value(Prefixes.shorten(graph.getKey()));
      json.name("@graph").beginArray();
      subjects(graph.getValue());
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void subjects(Graph graph) throws IOException {
    Map<String, Node> subjects = new TreeMap<>(BY_CODE_POINT);
    graph.stream().map(Triple::getSubject).forEach(node -> subjects.put(node.getURI(), node));
    for (Node subject : subjects.values()) {
      json.beginObject();
      json.name("@id").value(Prefixes.shorten(subject.getURI()));
      properties(graph, subject);
      json.endObject();
    }
  }

  private void properties(Graph graph, Node subject) throws IOException {
    Map<String, List<Node>> properties = new TreeMap<>(BY_CODE_POINT);
    graph.stream(subject, Node.ANY, Node.ANY)
        .forEach(
            triple ->
                properties
                    .computeIfAbsent(key(triple), any -> new ArrayList<>())
                    .add(triple.getObject()));
    for (Map.Entry<String, List<Node>> property : properties.entrySet()) {
      List<Node> objects = property.getValue();
      objects.sort(Comparator.comparing(Node::toString, BY_CODE_POINT));
      json.name(property.getKey()).beginArray();
      for (Node object : objects) {
        value(property.getKey(), object);
      }
      json.endArray();
    }
  }

  private void value(String key, Node node) throws IOException {
    if (key.equals("@type")) {
      json.value(Prefixes.shorten(node.getURI()));
    } else if (node.isURI()) {
      json.beginObject().name("@id").value(Prefixes.shorten(node.getURI())).endObject();
    } else {
      literal(node);
    }
  }

  private void literal(Node node) throws IOException {
    String datatype = node.getLiteralDatatypeURI();
    if (datatype.equals(XSD.xstring.getURI())) {
      json.value(node.getLiteralLexicalForm());
      return;
    }
    json.beginObject().name("@value").value(node.getLiteralLexicalForm());
    if (node.getLiteralLanguage().isEmpty()) {
      json.name("@type").value(Prefixes.shorten(datatype));
    } else {
      json.name("@language").value(node.getLiteralLanguage());
    }
    json.endObject();
  }

  /** A type that is not an IRI has no short form in JSON-LD. */
  private static String key(Triple triple) {
    boolean type = triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().isURI();
    return type ? "@type" : Prefixes.shorten(triple.getPredicate().getURI());
  }
}
