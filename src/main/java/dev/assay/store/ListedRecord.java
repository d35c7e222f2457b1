package dev.assay.store;

/**
 * A record of a dataset by which a person knows it.
 *
 * @param iri what it is about
 * @param label its label; empty when it has none
 */
public record ListedRecord(String iri, String label) {}
