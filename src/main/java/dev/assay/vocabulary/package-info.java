/**
 * Constants for the terms of the ontology, generated at build time, and of the standards it uses.
 */
@NullMarked
package dev.assay.vocabulary;

import org.jspecify.annotations.NullMarked;
