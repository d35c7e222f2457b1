package dev.assay.search;

import dev.assay.store.KnowledgeBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** Writes the texts of graphs into an index. */
final class TextWriter {

  private TextWriter() {}

  /** Fills an empty index, and returns how many texts stand in it. */
  static int write(KnowledgeBase kb, List<String> names, Directory index) throws IOException {
    try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(new Folding()))) {
      for (String name : names) {
        write(name, kb.graph(name), writer);
      }
      writer.commit();
      return writer.getDocStats().numDocs;
    }
  }

  private static void write(String name, Graph graph, IndexWriter writer) {
    for (Node property : TextFields.DIRECT) {
      graph
          .find(Node.ANY, property, Node.ANY)
          .forEach(triple -> add(name, triple.getSubject(), property, triple.getObject(), writer));
    }
    for (Map.Entry<Node, Node> path : TextFields.NAMES.entrySet()) {
      graph
          .find(Node.ANY, path.getKey(), Node.ANY)
          .forEach(triple -> addNames(name, graph, triple, path.getValue(), writer));
    }
  }

  private static void addNames(
      String name, Graph graph, Triple named, Node form, IndexWriter writer) {
    graph
        .find(named.getObject(), form, Node.ANY)
        .forEach(
            text -> add(name, named.getSubject(), named.getPredicate(), text.getObject(), writer));
  }

  private static void add(
      String graph, Node subject, Node property, Node text, IndexWriter writer) {
    if (!text.isLiteral() || !subject.isURI()) {
      return;
    }
    Document document = new Document();
    document.add(new StringField(TextFields.ENTITY, subject.getURI(), Field.Store.YES));
    document.add(new StringField(TextFields.GRAPH, graph, Field.Store.YES));
    document.add(new StringField(TextFields.PROPERTY, property.getURI(), Field.Store.YES));
    document.add(new TextField(TextFields.TEXT, text.getLiteralLexicalForm(), Field.Store.NO));
    document.add(new StoredField(TextFields.LITERAL, text.getLiteralLexicalForm()));
    document.add(new StringField(TextFields.LANGUAGE, text.getLiteralLanguage(), Field.Store.YES));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
