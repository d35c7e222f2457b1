/** Turns files of reference data into named graphs, one for each dataset. */
@NullMarked
package dev.assay.reference;

import org.jspecify.annotations.NullMarked;
