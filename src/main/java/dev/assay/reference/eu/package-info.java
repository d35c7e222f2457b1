/** Lists of the European Union. */
@NullMarked
package dev.assay.reference.eu;

import org.jspecify.annotations.NullMarked;
