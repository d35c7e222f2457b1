/**
 * Writes the knowledge base out, whole or in part. The same data gives the same bytes on every
 * machine, and what was written can be loaded again without a change.
 */
@NullMarked
package dev.assay.export;

import org.jspecify.annotations.NullMarked;
