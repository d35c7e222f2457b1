/**
 * Canned queries: finds them, reads their headers, binds typed parameters, runs them, and writes
 * what they answer. Values are bound into a query, never pasted into its text.
 */
@NullMarked
package dev.assay.query;

import org.jspecify.annotations.NullMarked;
