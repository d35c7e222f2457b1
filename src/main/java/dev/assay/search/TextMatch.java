package dev.assay.search;

import org.apache.jena.graph.Node;

/**
 * A text that was found.
 *
 * @param subject what has the text
 * @param property by which it has it
 * @param text the text
 * @param graph the graph that says so
 * @param score how well it fits, without a scale
 */
public record TextMatch(Node subject, Node property, Node text, Node graph, float score) {}
