/** The command line: one command per class, which prints and exits and decides nothing. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
