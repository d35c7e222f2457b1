package dev.assay.intake;

import dev.assay.claim.BadInput;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The short name of an article, which is also its folder. */
record Slug(String text) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  Slug {
    if (!FORM.matcher(text).matches()) {
      throw new BadInput(
          "\""
              + text
              + "\" cannot name an article. Use small letters, digits and hyphens, such as"
              + " aliyev-moscow.");
    }
  }

  /** The folder of the article under the folder of the data. */
  Path folder(Path data) {
    return data.resolve("articles").resolve(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
