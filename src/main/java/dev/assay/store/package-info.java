/**
 * Owns the data: named graphs, their canonical form and version, and the folder in which they are
 * kept. Nobody else writes that folder, and nobody else names a graph.
 */
@NullMarked
package dev.assay.store;

import org.jspecify.annotations.NullMarked;
