/** The consolidated list of the United Kingdom. */
@NullMarked
package dev.assay.reference.uk;

import org.jspecify.annotations.NullMarked;
