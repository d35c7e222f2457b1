package dev.assay.intake;

import dev.assay.claim.BadData;
import dev.assay.claim.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the two files of a new article as templates that explain what to fill in. */
public final class ArticleTemplate {

  private static final List<String> FILES = List.of("article.ttl", "claims.ttl");
  private static final String SLUG = "SLUG";

  private final Path data;

  /** Templates for articles under the folder of the data. */
  public ArticleTemplate(Path data) {
    this.data = data;
  }

  /** Writes the files and gives their paths; an article that is there is left alone. */
  public List<Path> write(String slug) {
    Path folder = new Slug(slug).folder(data);
    if (Files.exists(folder)) {
      throw new BadInput(
          folder + " is there already. Choose another name, or go on in those files.");
    }
    try {
      Files.createDirectories(folder);
      for (String file : FILES) {
        Files.writeString(folder.resolve(file), template(file).replace(SLUG, slug));
      }
    } catch (IOException e) {
      throw new BadInput(folder + " cannot be written: " + e.getMessage());
    }
    return FILES.stream().map(folder::resolve).toList();
  }

  private static String template(String file) throws IOException {
    String name = "/intake/template/" + file;
    try (InputStream in = ArticleTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new BadData("The jar lacks " + name + "; build it again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
