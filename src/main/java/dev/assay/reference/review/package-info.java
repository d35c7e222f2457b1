/** Reviews of claims that fact-checkers publish. */
@NullMarked
package dev.assay.reference.review;

import org.jspecify.annotations.NullMarked;
