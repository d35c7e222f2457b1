package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.claim.Unavailable;
import dev.assay.pipeline.InputList.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a person wants imported: each by its name, those of a folder, standard input. */
final class ListFiles {

  static final String STDIN = "-";

  private final Workspace workspace;

  ListFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The files of those names. */
  List<Named> of(List<String> names) {
    List<Named> files = new ArrayList<>();
    for (String name : names) {
      if (name.equals(STDIN)) {
        files.add(new Named(new Input("standard input", spooled()), false));
      } else if (Files.isDirectory(Path.of(name))) {
        files.addAll(inFolder(Path.of(name)));
      } else {
        files.add(new Named(new Input(name, InputFile.path(name)), false));
      }
    }
    return files;
  }

  private static List<Named> inFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> new Named(new Input(file.toString(), file), true))
          .toList();
    } catch (IOException e) {
      throw new BadInput("The folder " + folder + " cannot be read: " + e.getMessage());
    }
  }

  private Path spooled() {
    if (workspace.environment().interactiveInput()) {
      workspace.note("Reading from the terminal. End with Ctrl-D on a line of its own.");
    }
    try {
      Path file = Files.createTempFile("assay-input", "");
      file.toFile().deleteOnExit();
      Files.copy(workspace.environment().in(), file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new Unavailable("Standard input cannot be read: " + e.getMessage());
    }
  }

  /** A file, and whether a person named its folder only. */
  record Named(Input input, boolean inFolder) {}
}
