package dev.assay.query;

import java.io.IOException;

/** Writes a table in one format. */
@FunctionalInterface
interface TableWriter {

  void write(Answer.Table table, TableContext context, Appendable out) throws IOException;
}
