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
 * asked for: queries that name their graphs, as canned ones do, never need that. Datasets that
 * stand in files of their own are too large for that, and are asked one after the other.
 */
final class UnionGraph extends GraphBase {

  private final List<Graph> parts;
  private final List<Graph> stored;
  private volatile Optional<Graph> copied = Optional.empty();

  /** The union of graphs that no longer change. */
  UnionGraph(Collection<Graph> parts) {
    this.parts = parts.stream().filter(part -> !(part instanceof StoredGraph)).toList();
    this.stored = parts.stream().filter(StoredGraph.class::isInstance).toList();
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Graph copy = copy();
    ExtendedIterator<Triple> found = copy.find(pattern);
    for (int i = 0; i < stored.size(); i++) {
      List<Graph> earlier = stored.subList(0, i);
      found =
          found.andThen(
              stored
                  .get(i)
                  .find(pattern)
                  .filterDrop(
                      triple ->
                          copy.contains(triple)
                              || earlier.stream().anyMatch(graph -> graph.contains(triple))));
    }
    return found;
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    return copy().contains(pattern) || stored.stream().anyMatch(graph -> graph.contains(pattern));
  }

  /** A statement of two datasets counts twice, since counting otherwise would read them all. */
  @Override
  protected int graphBaseSize() {
    return copy().size() + stored.stream().mapToInt(Graph::size).sum();
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
