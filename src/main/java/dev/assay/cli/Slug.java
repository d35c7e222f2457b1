package dev.assay.cli;

import dev.assay.claim.BadInput;
import java.util.Locale;

/** The name of a thing in its IRI: lower-case letters, digits and hyphens. */
final class Slug {

  private Slug() {}

  /**
   * The slug that the name of a file gives.
   *
   * @throws BadInput when it gives none
   */
  static String of(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    String slug =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      throw new BadInput("The name of " + path + " gives no id. Give one with --dataset.");
    }
    return slug;
  }

  /**
   * The slug that a person typed.
   *
   * @throws BadInput when it is none
   */
  static String checked(String slug) {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new BadInput(
          "\""
              + slug
              + "\" cannot be an id. Use lower-case letters, digits and hyphens, such as"
              + " my-article.");
    }
    return slug;
  }
}
