/**
 * Takes articles in: finds quotes in the text of an article, checks those that were written down,
 * keeps the texts, and writes templates for new articles. All offsets are Unicode code points.
 */
@NullMarked
package dev.assay.intake;

import org.jspecify.annotations.NullMarked;
