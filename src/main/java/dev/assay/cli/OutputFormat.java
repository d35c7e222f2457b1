package dev.assay.cli;

import dev.assay.query.TableFormat;

/** The form in which a command prints its data. */
enum OutputFormat {
  TABLE,
  JSON,
  CSV,
  TURTLE;

  TableFormat table() {
    return switch (this) {
      case TABLE -> TableFormat.TEXT;
      case JSON -> TableFormat.JSON;
      case CSV -> TableFormat.CSV;
      case TURTLE -> TableFormat.TURTLE;
    };
  }
}
