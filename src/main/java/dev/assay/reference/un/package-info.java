/** The consolidated list of the United Nations Security Council. */
@NullMarked
package dev.assay.reference.un;

import org.jspecify.annotations.NullMarked;
