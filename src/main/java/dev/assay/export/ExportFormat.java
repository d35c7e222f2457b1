package dev.assay.export;

import dev.assay.claim.BadInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A form in which the knowledge base leaves the program. */
public enum ExportFormat {
  TURTLE("text/turtle", "ttl"),
  TRIG("application/trig", "trig"),
  NQUADS("application/n-quads", "nq"),
  JSONLD("application/ld+json", "jsonld"),
  CSV("text/csv", "csv");

  private final String mediaType;
  private final String extension;

  ExportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The word by which a person asks for it. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type, without parameters; the charset is always UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file in this format, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The format of that name.
   *
   * @throws BadInput when there is none, listing those that there are
   */
  public static ExportFormat named(String keyword) {
    return Arrays.stream(values())
        .filter(format -> format.keyword().equals(keyword.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput("There is no format \"" + keyword + "\". Formats are: " + keywords()));
  }

  /** The names of all formats in one line. */
  public static String keywords() {
    return Arrays.stream(values()).map(ExportFormat::keyword).collect(Collectors.joining(", "));
  }
}
