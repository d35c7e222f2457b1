/**
 * Reads RDF files and checks them against the ontology and its shapes. What is wrong with a file is
 * a {@link dev.assay.validation.Violation}, a value that names the line, the fault and what to
 * write instead; nothing is thrown for bad content.
 */
@NullMarked
package dev.assay.validation;

import org.jspecify.annotations.NullMarked;
