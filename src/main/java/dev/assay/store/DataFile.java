package dev.assay.store;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Turtle file of a data folder. */
public final class DataFile {

  private static final String ENDING = ".ttl";

  private final String path;
  private final String name;
  private final byte[] bytes;

  private DataFile(String path, String name, byte[] bytes) {
    this.path = path;
    this.name = name;
    this.bytes = bytes;
  }

  /** The file at a path as somebody typed it, which may be one of the folder's. */
  public static DataFile at(Path file, Path folder) {
    Path absolute = file.toAbsolutePath().normalize();
    Path top = folder.toAbsolutePath().normalize();
    Path path = absolute.startsWith(top) ? top.relativize(absolute) : file;
    try {
      return new DataFile(
          path.toString().replace('\\', '/'), file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new BadInput(file + " cannot be read: " + e.getMessage());
    }
  }

  /** The files of a folder, sorted by path. */
  public static List<DataFile> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new NotFound("There is no folder " + folder + ". Give the data folder with --data.");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
          .map(file -> read(folder, file))
          .sorted((a, b) -> a.path.compareTo(b.path))
          .toList();
    } catch (IOException e) {
      throw new BadInput("The folder " + folder + " cannot be read: " + e.getMessage());
    }
  }

  /** The files that ship with the program in one of its folders, sorted by path. */
  public static List<DataFile> shipped(String folder) {
    ResourceFolder resources = new ResourceFolder(folder);
    return resources.paths(ENDING).stream()
        .map(path -> new DataFile(path, folder + "/" + path, resources.bytes(path).orElseThrow()))
        .toList();
  }

  /** Its path with {@code /}, below its folder. */
  public String path() {
    return path;
  }

  /** Its path as a person would type it. */
  public String name() {
    return name;
  }

  /** Its content. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** The checksum of the content under a name that is the same on every machine. */
  public Origin.InputFile asInput(String folder) {
    return new Origin.InputFile(folder + "/" + path, Checksums.sha256(bytes));
  }

  private static DataFile read(Path folder, Path file) {
    try {
      String path = folder.relativize(file).toString().replace('\\', '/');
      return new DataFile(path, file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new BadInput(file + " cannot be read: " + e.getMessage());
    }
  }
}
