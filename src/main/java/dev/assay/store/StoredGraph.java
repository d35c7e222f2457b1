package dev.assay.store;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * The graph of a dataset that stands in a file of its own. The file is read when somebody first
 * asks for what may be in it, by what the catalog says of its subjects, predicates and classes.
 */
final class StoredGraph extends GraphBase {

  private final DatasetFile file;
  private volatile Optional<Graph> loaded = Optional.empty();

  StoredGraph(DatasetFile file) {
    this.file = file;
  }

  DatasetFile file() {
    return file;
  }

  /** Its canonical lines, sorted, without loading it. */
  Iterator<String> lines() {
    Iterator<byte[]> lines = file.lines();
    String ending = "<" + file.name() + "> .\n";
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public String next() {
        return new String(lines.next(), StandardCharsets.UTF_8) + ending;
      }
    };
  }

  /** Whether the file was read. */
  boolean isLoaded() {
    return loaded.isPresent();
  }

  @Override
  public boolean isEmpty() {
    return file.content().statements() == 0;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return mayHold(pattern) ? loaded().find(pattern) : NullIterator.instance();
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    return mayHold(pattern) && loaded().contains(pattern);
  }

  @Override
  protected int graphBaseSize() {
    return (int) Math.min(Integer.MAX_VALUE, file.content().statements());
  }

  private boolean mayHold(Triple pattern) {
    Node predicate = pattern.getPredicate();
    DatasetFile.Content content = file.content();
    if (predicate.isURI() && !content.predicates().containsKey(predicate.getURI())) {
      return false;
    }
    Node object = pattern.getObject();
    if (predicate.equals(RDF.type.asNode())
        && object.isConcrete()
        && !content.classes().containsKey(object.toString())) {
      return false;
    }
    Node subject = pattern.getSubject();
    return !subject.isConcrete()
        || (subject.isURI() && content.uriSpaces().stream().anyMatch(subject.getURI()::startsWith));
  }

  private Graph loaded() {
    return loaded.orElseGet(this::load);
  }

  private synchronized Graph load() {
    if (loaded.isEmpty()) {
      loaded = Optional.of(file.load());
    }
    return loaded.orElseThrow();
  }
}
