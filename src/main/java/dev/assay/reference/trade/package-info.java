/** Readers of trade statistics. */
@NullMarked
package dev.assay.reference.trade;

import org.jspecify.annotations.NullMarked;
