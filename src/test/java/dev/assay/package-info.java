/** Tests of the whole: its architecture and its house rules. */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
