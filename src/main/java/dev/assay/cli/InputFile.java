package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that a person named; a path is a path and never an address. */
final class InputFile {

  private InputFile() {}

  /**
   * The path of an existing, readable file.
   *
   * @throws NotFound when there is no such file
   * @throws BadInput when it is a folder or cannot be read
   */
  static Path path(String name) {
    try {
      Path path = Path.of(name);
      if (!Files.exists(path)) {
        throw new NotFound("There is no such file: " + name);
      }
      if (Files.isDirectory(path)) {
        throw new BadInput(name + " is a folder. Name the files in it.");
      }
      if (!Files.isReadable(path)) {
        throw new BadInput(name + " may not be read. Check its permissions.");
      }
      return path;
    } catch (InvalidPathException e) {
      throw new NotFound("There is no such file: " + name + " (" + e.getReason() + ")");
    }
  }

  /** The bytes of a file. */
  static byte[] bytes(String name) {
    Path path = path(name);
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new BadInput(name + " cannot be read: " + e.getMessage());
    }
  }
}
