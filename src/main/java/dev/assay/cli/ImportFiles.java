package dev.assay.cli;

import dev.assay.claim.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files that a person named: files, the files in folders, and standard input. */
final class ImportFiles {

  /** The name of standard input. */
  static final String STDIN = "-";

  private final Workspace workspace;
  private final Optional<Charset> encoding;

  ImportFiles(Workspace workspace, Optional<Charset> encoding) {
    this.workspace = workspace;
    this.encoding = encoding;
  }

  List<ImportFile> of(List<String> names) {
    List<ImportFile> files = new ArrayList<>();
    for (String name : names) {
      if (name.equals(STDIN)) {
        byte[] bytes = StandardInput.read(workspace);
        files.add(
            new ImportFile(
                STDIN, "standard input", () -> new ByteArrayInputStream(bytes), encoding));
      } else if (isFolder(name)) {
        files.addAll(inFolder(name));
      } else {
        files.add(file(InputFile.path(name), name));
      }
    }
    return files;
  }

  private List<ImportFile> inFolder(String name) {
    try (Stream<Path> found = Files.list(Path.of(name))) {
      List<ImportFile> files =
          found
              .filter(path -> Files.isRegularFile(path) && !isHidden(path))
              .sorted()
              .map(path -> file(path, path.toString()))
              .toList();
      if (files.isEmpty()) {
        throw new BadInput(name + " is a folder without files. Name the files or their folder.");
      }
      return files;
    } catch (IOException e) {
      throw new BadInput(name + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private ImportFile file(Path path, String name) {
    return new ImportFile(name, name, () -> Files.newInputStream(path), encoding);
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
