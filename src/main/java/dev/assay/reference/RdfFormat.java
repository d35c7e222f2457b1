package dev.assay.reference;

import dev.assay.claim.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;

/** A form in which reference data comes. */
public enum RdfFormat {
  TURTLE(Lang.TURTLE, "ttl"),
  NTRIPLES(Lang.NTRIPLES, "nt"),
  JSONLD(Lang.JSONLD, "jsonld"),
  RDFXML(Lang.RDFXML, "rdf", "owl"),
  TRIG(Lang.TRIG, "trig"),
  NQUADS(Lang.NQUADS, "nq");

  private final Lang lang;
  private final List<String> endings;

  RdfFormat(Lang lang, String... endings) {
    this.lang = lang;
    this.endings = List.of(endings);
  }

  /** The word by which a person names it. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The endings of its files, without the dot. */
  public List<String> endings() {
    return endings;
  }

  Lang lang() {
    return lang;
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
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.contains(ending))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput(
                    "The format of " + path + " is not known. Name it first; " + choices()));
  }

  /** The sentence that lists all formats. */
  public static String choices() {
    return "formats are: "
        + Arrays.stream(values()).map(RdfFormat::keyword).collect(Collectors.joining(", "));
  }
}
