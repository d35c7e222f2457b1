/** Tables and trees of a person's own, read as an RML mapping says. */
@NullMarked
package dev.assay.reference.rml;

import org.jspecify.annotations.NullMarked;
