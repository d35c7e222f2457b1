/** Turns files of reference data into named graphs. */
@NullMarked
package dev.assay.reference;

import org.jspecify.annotations.NullMarked;
