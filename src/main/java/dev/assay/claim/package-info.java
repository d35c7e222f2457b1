/**
 * The words of the domain: outcomes, findings, verdicts, bounds of dates and amounts, and the
 * errors that a person can act on. Nothing here knows RDF or does input and output.
 */
@NullMarked
package dev.assay.claim;

import org.jspecify.annotations.NullMarked;
