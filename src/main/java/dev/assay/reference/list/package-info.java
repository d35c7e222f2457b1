/**
 * What readers of sanctions lists share: tables, XML elements, numbers, and the parts of an entry.
 */
@NullMarked
package dev.assay.reference.list;

import org.jspecify.annotations.NullMarked;
