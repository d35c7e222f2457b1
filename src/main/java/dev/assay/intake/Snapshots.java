package dev.assay.intake;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.claim.Unavailable;
import dev.assay.store.Checksums;
import dev.assay.validation.Parsed;
import dev.assay.validation.RdfReader;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;

/** The texts of articles, kept beside the store because they are not ours to publish. */
public final class Snapshots {

  private final Path store;
  private final Path data;

  /** The texts in the folder of the store, of the articles in the folder of the data. */
  public Snapshots(Path store, Path data) {
    this.store = store;
    this.data = data;
  }

  /**
   * Keeps the file as the text of the article, if its SHA-256 is the one that the article states.
   */
  public Path attach(String slug, Path file) {
    Path article = new Slug(slug).folder(data).resolve("article.ttl");
    byte[] bytes = bytes(file);
    decode(file, bytes);
    String stated = stated(article, slug);
    String actual = Checksums.sha256(bytes);
    if (!stated.equals(actual)) {
      throw new BadInput(
          file
              + " is not the text that "
              + article
              + " was taken from: its SHA-256 is "
              + actual
              + ", the article states \""
              + stated
              + "\". Attach the right file, or write its SHA-256 into"
              + " spdx:checksumValue if it is.");
    }
    return keep(bytes, path(slug));
  }

  /** The text of the article, if one is attached. */
  public Optional<Snapshot> find(String slug) {
    Path file = path(slug);
    return Files.exists(file)
        ? Optional.of(Snapshot.of(decode(file, bytes(file))))
        : Optional.empty();
  }

  /** The text of the article. */
  public Snapshot get(String slug) {
    return find(slug)
        .orElseThrow(
            () ->
                new NotFound(
                    "No text is attached to article:"
                        + slug
                        + " (looked for "
                        + path(slug)
                        + "). Attach it with: ./assay article attach "
                        + slug
                        + " FILE"));
  }

  private Path path(String slug) {
    return store.resolve("snapshots").resolve(new Slug(slug) + ".txt");
  }

  private static String stated(Path article, String slug) {
    try (InputStream in = Files.newInputStream(article)) {
      Parsed parsed = RdfReader.read(article.toString(), in, Lang.TURTLE);
      return Checksum.of(parsed.graph(), NodeFactory.createURI(Prefixes.BASE + "article/" + slug))
          .map(triple -> triple.getObject().getLiteralLexicalForm())
          .orElseThrow(
              () ->
                  new BadInput(
                      article + " states no spdx:checksum for article:" + slug + ". Add one."));
    } catch (IOException e) {
      throw new NotFound("There is no " + article + ". Write it with: ./assay article new " + slug);
    }
  }

  private static Path keep(byte[] bytes, Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.getParent());
      Files.write(part, bytes);
      return Files.move(
          part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Unavailable(
          target + " cannot be written: " + e.getMessage() + ". Make room or give access.");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new NotFound(file + " cannot be read: " + e.getMessage() + ". Check the path.");
    }
  }

  private static String decode(Path file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadInput(file + " is not UTF-8. Save it as UTF-8.");
    }
  }
}
