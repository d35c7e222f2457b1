package dev.assay.reference;

import org.apache.jena.graph.Graph;

/**
 * All that a file says of one subject or figure.
 *
 * @param key IRI of the subject; the IRIs of its parts begin with it and {@code #}
 * @param statements without blank nodes
 */
public record SourceRecord(String key, Graph statements) {}
