/** Benchmarks: {@code mvn -Pbench verify}. */
@NullMarked
package dev.assay.bench;

import org.jspecify.annotations.NullMarked;
