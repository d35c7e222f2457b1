package dev.assay.store;

import dev.assay.claim.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** The folder of the files of datasets. One that the catalog does not name is a leftover. */
final class DatasetFolder {

  private final Path folder;

  DatasetFolder(Path store) {
    this.folder = store.resolve("datasets");
  }

  /**
   * The version with the graphs that its catalog names and that stand in files of their own.
   *
   * @throws BadInput when one of the files is missing or damaged
   */
  KnowledgeBase attach(KnowledgeBase kb) {
    Graph catalog = kb.graph(GraphName.CATALOG);
    Map<String, Graph> attached = new HashMap<>();
    for (String name : new CatalogGraph(catalog).described()) {
      if (!kb.names().contains(name)) {
        new DatasetCatalog(catalog, name)
            .file(folder)
            .ifPresent(file -> attached.put(name, new StoredGraph(whole(file))));
      }
    }
    return attached.isEmpty() ? kb : kb.plus(attached);
  }

  /** A new folder for what is being made, which is a leftover when that stops. */
  Path draft() throws IOException {
    Path draft = Files.createDirectories(folder.resolve("draft"));
    draft.toFile().deleteOnExit();
    return draft;
  }

  /** Keeps a file that was made. */
  DatasetFile keep(Path made, String name, DatasetFile.Content content) throws IOException {
    Path kept = folder.resolve(content.sha256() + ".nq");
    Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return new DatasetFile(kept, name, content);
  }

  /** Removes all but the files that are needed. */
  void clean(Set<Path> needed) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path path : children(folder)) {
      if (!needed.contains(path)) {
        remove(path);
      }
    }
  }

  /** Removes a file or a folder of files. */
  static void remove(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path child : children(path)) {
        remove(child);
      }
    }
    Files.deleteIfExists(path);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }

  private static DatasetFile whole(DatasetFile file) {
    if (file.isWhole()) {
      return file;
    }
    throw new BadInput(file.path() + " is missing or cut off.");
  }
}
