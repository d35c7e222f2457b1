package dev.assay.cli;

import dev.assay.claim.NotFound;
import dev.assay.store.DataFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a person wants checked, named as they were typed. */
final class CheckedFiles {

  private CheckedFiles() {}

  /** The files, and those in the folders; one of the data folder takes the place of its like. */
  static List<DataFile> of(List<String> names, Workspace workspace) {
    return names.stream()
        .flatMap(CheckedFiles::files)
        .map(name -> DataFile.at(InputFile.path(name), workspace.ownData()))
        .toList();
  }

  private static Stream<String> files(String name) {
    Path path = Path.of(name);
    if (!Files.isDirectory(path)) {
      return Stream.of(name);
    }
    List<String> found = DataFile.in(path).stream().map(DataFile::name).toList();
    if (found.isEmpty()) {
      throw new NotFound("There is no .ttl file in " + name + ".");
    }
    return found.stream();
  }
}
