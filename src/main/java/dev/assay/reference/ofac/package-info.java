/**
 * Lists of the United States: those of the Office of Foreign Assets Control, and the screening
 * list.
 */
@NullMarked
package dev.assay.reference.ofac;

import org.jspecify.annotations.NullMarked;
