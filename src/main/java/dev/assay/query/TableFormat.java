package dev.assay.query;

import java.io.IOException;

/** The formats in which a table leaves the program, for people and for other programs. */
public enum TableFormat {
  /** Aligned columns that fit a terminal of 100. */
  TEXT("text/plain", "txt"),
  /** One object whose rows hold plain values. */
  JSON("application/json", "json"),
  /** RFC 4180, with text that a spreadsheet would run made harmless. */
  CSV("text/csv", "csv"),
  /** The result-set vocabulary of the SPARQL tests. */
  TURTLE("text/turtle", "ttl"),
  /** A table for a README or an issue. */
  MARKDOWN("text/markdown", "md");

  private final String mediaType;
  private final String extension;

  TableFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type, without parameters; the charset is always UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file in this format, without the dot. */
  public String extension() {
    return extension;
  }

  /** Writes the whole table; the caller encodes as UTF-8 and closes. */
  public void write(Answer.Table table, TableContext context, Appendable out) throws IOException {
    writer().write(table, context, out);
  }

  private TableWriter writer() {
    return switch (this) {
      case TEXT -> new TextTable();
      case JSON -> new JsonTable();
      case CSV -> new CsvTable();
      case TURTLE -> new TurtleTable();
      case MARKDOWN -> new MarkdownTable();
    };
  }
}
