/** Turns articles and their claims into named graphs, and anchors their quotes in the text. */
@NullMarked
package dev.assay.intake;

import org.jspecify.annotations.NullMarked;
