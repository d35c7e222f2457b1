package dev.assay.intake;

/** A range of characters of a folded text. */
record Span(int start, int end) {}
