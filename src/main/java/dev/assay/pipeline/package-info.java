/**
 * Puts the stages together: what a build, an import and a recording of verdicts do, each as one
 * change of the store that happens whole or not at all.
 */
@NullMarked
package dev.assay.pipeline;

import org.jspecify.annotations.NullMarked;
