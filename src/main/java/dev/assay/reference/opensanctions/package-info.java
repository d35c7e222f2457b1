/** Entities as OpenSanctions publishes them, after FollowTheMoney. */
@NullMarked
package dev.assay.reference.opensanctions;

import org.jspecify.annotations.NullMarked;
