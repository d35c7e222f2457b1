package dev.assay.reference;

import dev.assay.claim.BadInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;

/** A form in which reference data comes. */
public enum RdfFormat {
  TURTLE("ttl"),
  NTRIPLES("nt"),
  JSONLD("jsonld"),
  RDFXML("rdf"),
  TRIG("trig"),
  NQUADS("nq");

  private final String ending;

  RdfFormat(String ending) {
    this.ending = ending;
  }

  /** The word by which a person names it. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return ending;
  }

  Lang lang() {
    return switch (this) {
      case TURTLE -> Lang.TURTLE;
      case NTRIPLES -> Lang.NTRIPLES;
      case JSONLD -> Lang.JSONLD;
      case RDFXML -> Lang.RDFXML;
      case TRIG -> Lang.TRIG;
      case NQUADS -> Lang.NQUADS;
    };
  }

  /** The format of that name, if there is one. */
  public static Optional<RdfFormat> named(String keyword) {
    return Arrays.stream(values()).filter(format -> format.keyword().equals(keyword)).findFirst();
  }

  /**
   * The format that the ending of a path tells.
   *
   * @throws BadInput when it tells none, listing the formats
   */
  public static RdfFormat ofPath(String path) {
    String told = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.ending.equals(told))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput(
                    "The format of " + path + " is not known. Name it first; " + choices()));
  }

  /** Whether the ending of a path is that of a format. */
  public static boolean hasEnding(String path) {
    String told = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).anyMatch(format -> format.ending.equals(told));
  }

  /** The sentence that lists all formats. */
  public static String choices() {
    return "formats are: "
        + Arrays.stream(values()).map(RdfFormat::keyword).collect(Collectors.joining(", "));
  }
}
