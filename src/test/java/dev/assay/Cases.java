package dev.assay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The cases of a test: the files or folders in a folder of {@code src/test/resources}. */
public final class Cases {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private Cases() {}

  /** The files and folders right in the folder, sorted; none when there is no such folder. */
  public static Stream<Path> in(String folder) {
    Path start = RESOURCES.resolve(folder);
    if (!Files.isDirectory(start)) {
      return Stream.empty();
    }
    try (Stream<Path> cases = Files.list(start)) {
      return cases.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file of a case. */
  public static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
