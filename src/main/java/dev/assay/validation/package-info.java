/** Checks files and graphs against the ontology and its shapes and returns violations as values. */
@NullMarked
package dev.assay.validation;

import org.jspecify.annotations.NullMarked;
