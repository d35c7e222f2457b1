package dev.assay.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * What some graphs say together, each statement once. The statements are copied when they are first
 * asked for: queries that name their graphs, as canned ones do, never need that.
 */
final class UnionGraph extends GraphBase {

  private final List<Graph> parts;
  private volatile Optional<Graph> copied = Optional.empty();

  /** The union of graphs that no longer change. */
  UnionGraph(Collection<Graph> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return copy().find(pattern);
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    return copy().contains(pattern);
  }

  @Override
  protected int graphBaseSize() {
    return copy().size();
  }

  private Graph copy() {
    return copied.orElseGet(this::made);
  }

  private synchronized Graph made() {
    if (copied.isEmpty()) {
      Graph all = GraphMemFactory.createGraphMemRoaring();
      parts.forEach(part -> part.find().forEach(all::add));
      copied = Optional.of(all);
    }
    return copied.orElseThrow();
  }
}
