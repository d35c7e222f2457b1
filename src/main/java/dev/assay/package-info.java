/** The application: the one place where its parts are wired together and started. */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
