package dev.assay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the checkout, named by their path from its root. */
final class ProjectFiles {

  /** Surefire starts tests in the module's folder. */
  private static final Path ROOT = Path.of("").toAbsolutePath();

  private ProjectFiles() {}

  /** Every file under the folder whose name ends so, sorted; none when the folder is missing. */
  static List<Path> under(String folder, String... endings) {
    return under(folder, path -> Stream.of(endings).anyMatch(path.toString()::endsWith));
  }

  static List<Path> under(String folder, Predicate<Path> wanted) {
    Path start = ROOT.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .map(ROOT::relativize)
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files right in the root whose name ends so. */
  static List<Path> inRoot(String ending) {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files
          .filter(path -> path.toString().endsWith(ending))
          .map(ROOT::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean exists(Path path) {
    return Files.exists(ROOT.resolve(path));
  }

  static List<String> lines(Path path) {
    return text(path).lines().toList();
  }

  static String text(Path path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  static String sha256(Path path) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(path)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** The path with forward slashes, as written in links and catalogues. */
  static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
