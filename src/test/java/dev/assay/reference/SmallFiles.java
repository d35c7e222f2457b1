package dev.assay.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small files of each form, written after its specification. */
public final class SmallFiles {

  private static final Path FOLDER = Path.of("src/test/resources/reference");

  private SmallFiles() {}

  /** The forms that have small files. */
  public static List<SourceFormat> formats() {
    return SourceFormats.all(Gathered.areas()).stream()
        .filter(format -> Files.isDirectory(FOLDER.resolve(format.keyword())))
        .toList();
  }

  /** The bytes of the files of a form, by their names. */
  public static Map<String, byte[]> of(SourceFormat format) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(format.keyword()))) {
      Map<String, byte[]> bytes = new TreeMap<>();
      for (Path file : files.toList()) {
        bytes.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the reader of a form finds in its files. */
  public static Gathered read(SourceFormat format) {
    return Gathered.from(format, sources(of(format)));
  }

  /** Files of these bytes. */
  public static List<Source> sources(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(file -> Gathered.source(file.getKey(), file.getValue()))
        .toList();
  }
}
