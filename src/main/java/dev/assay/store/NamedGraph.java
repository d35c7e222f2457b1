package dev.assay.store;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/**
 * The content of one named graph with what the catalog says of it.
 *
 * @param name IRI of the graph, from {@link GraphName}
 * @param graph its triples, without blank nodes
 * @param origin how it came about
 */
public record NamedGraph(String name, Graph graph, Origin origin) {

  /**
   * The named graph of all that some graphs say, ready to be queried: blank nodes named, and the
   * bounds of dates and amounts added. A single part is taken over, and is the caller's no more.
   */
  public static NamedGraph of(String name, Collection<Graph> parts, Origin origin) {
    Graph named = Skolem.ize(parts.size() == 1 ? parts.iterator().next() : merged(parts));
    Derivation.addTo(named);
    return new NamedGraph(name, named, origin);
  }

  private static Graph merged(Collection<Graph> parts) {
    Graph all = GraphMemFactory.createGraphMemRoaring();
    parts.forEach(part -> part.stream().forEach(all::add));
    return all;
  }
}
