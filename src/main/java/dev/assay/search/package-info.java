/** Finds things by words in their names and texts. */
@NullMarked
package dev.assay.search;

import org.jspecify.annotations.NullMarked;
