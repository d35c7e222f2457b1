package dev.assay.store;

import org.apache.jena.graph.Graph;

/**
 * The content of one named graph with what the catalog says of it.
 *
 * @param name IRI of the graph, from {@link GraphName}
 * @param graph its triples, without blank nodes
 * @param origin how it came about
 */
public record NamedGraph(String name, Graph graph, Origin origin) {}
