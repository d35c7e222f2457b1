package dev.assay.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOSXL;

/** Everything that a reader found, in one model. */
public final class Gathered implements Sink {

  private final Model model = ModelFactory.createDefaultModel();
  private final List<String> keys = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private Optional<LocalDate> published = Optional.empty();

  @Override
  public LocalDate day() {
    return LocalDate.parse("2026-01-01");
  }

  @Override
  public void published(LocalDate day) {
    published = Optional.of(day);
  }

  @Override
  public void record(SourceRecord record) {
    keys.add(record.key());
    record.statements().find().forEachRemaining(model.getGraph()::add);
  }

  @Override
  public void unreadable(Unreadable value) {
    unreadable.add(value);
  }

  /** What a reader finds in files. */
  public static Gathered from(SourceFormat format, List<Source> sources) {
    Gathered found = new Gathered();
    try {
      format.read(sources, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** What a reader finds in the files of a folder. */
  public static Gathered from(SourceFormat format, Path... files) {
    return from(format, Stream.of(files).map(file -> source(file, Optional.empty())).toList());
  }

  /** What a reader finds in a text. */
  public static Gathered from(SourceFormat format, String name, String text) {
    return from(format, List.of(source(name, text.getBytes(StandardCharsets.UTF_8))));
  }

  /** A file. */
  public static Source source(Path file, Optional<Charset> declared) {
    return new Source(file.toString(), () -> Files.newInputStream(file), declared);
  }

  /** A file of these bytes. */
  public static Source source(String name, byte[] bytes) {
    return new Source(name, () -> new ByteArrayInputStream(bytes), Optional.empty());
  }

  /** The areas that ship. */
  public static Areas areas() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    RDFDataMgr.read(graph, "data/reference/areas.ttl");
    RDFDataMgr.read(graph, "data/reference/area-names.ttl");
    RDFDataMgr.read(graph, "data/reference/area-statistics.ttl");
    return new Areas(List.of(graph));
  }

  public Model model() {
    return model;
  }

  public List<String> keys() {
    return keys;
  }

  public List<Unreadable> unreadable() {
    return unreadable;
  }

  public Optional<LocalDate> published() {
    return published;
  }

  /** How many things are of a type. */
  public long count(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().size();
  }

  /** The names of a subject that stand behind a property, weak ones marked with a tilde. */
  public List<String> names(String key, Property property) {
    return model.getResource(key).listProperties(property).toList().stream()
        .map(statement -> statement.getResource())
        .map(
            name ->
                (name.getProperty(dev.assay.vocabulary.Assay.weakName).getBoolean() ? "~" : "")
                    + name.getProperty(SKOSXL.literalForm).getString())
        .sorted()
        .toList();
  }

  /** The values of a property of a thing, or of what a path leads to. */
  public List<String> values(String key, Property... path) {
    List<RDFNode> reached = List.of(model.getResource(key));
    for (Property step : path) {
      reached =
          reached.stream()
              .filter(RDFNode::isResource)
              .flatMap(
                  node -> model.listObjectsOfProperty(node.asResource(), step).toList().stream())
              .toList();
    }
    return reached.stream()
        .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
        .sorted()
        .toList();
  }

  /** Every literal, to look for what should be in none. */
  public Set<String> literals() {
    Set<String> all = new TreeSet<>();
    model
        .listObjects()
        .filterKeep(RDFNode::isLiteral)
        .forEach(node -> all.add(node.asLiteral().getLexicalForm()));
    return all;
  }
}
