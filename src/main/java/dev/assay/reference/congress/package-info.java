/** The members and committees of the Congress of the United States. */
@NullMarked
package dev.assay.reference.congress;

import org.jspecify.annotations.NullMarked;
