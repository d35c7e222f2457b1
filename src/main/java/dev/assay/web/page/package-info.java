/** What the pages show: one record per template of {@code src/main/jte}, plain texts only. */
@NullMarked
package dev.assay.web.page;

import org.jspecify.annotations.NullMarked;
