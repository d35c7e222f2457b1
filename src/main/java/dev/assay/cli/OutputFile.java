package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.claim.Unavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that appears under its name when it is whole, and not before. */
final class OutputFile {

  private OutputFile() {}

  /** Writes the file beside its place and renames it; what stops it leaves the old file. */
  static void write(Path file, Consumer<OutputStream> content) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    if (!Files.isDirectory(folder)) {
      throw new NotFound("There is no folder " + folder + " to write " + file + " in.");
    }
    if (Files.isDirectory(file)) {
      throw new BadInput(file + " is a folder. Give the name of a file with -o.");
    }
    boolean special = Files.exists(file) && !Files.isRegularFile(file);
    try {
      if (special) {
        fill(file, content);
      } else {
        replace(folder.resolve("." + file.getFileName() + ".part"), file, content);
      }
    } catch (IOException e) {
      throw new Unavailable(file + " cannot be written: " + e.getMessage());
    }
  }

  private static void replace(Path draft, Path file, Consumer<OutputStream> content)
      throws IOException {
    // Ctrl-C ends the process without the lines below.
    draft.toFile().deleteOnExit();
    try {
      fill(draft, content);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void fill(Path file, Consumer<OutputStream> content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.accept(out);
    }
  }
}
