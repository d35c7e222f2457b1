package dev.assay.search;

import dev.assay.store.KnowledgeBase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder of the index: a part for each part of the data, under the mark of what it holds. A
 * part is written beside its place and renamed, and never changed; so an index that is found is
 * whole and is that of the data, whatever was stopped before.
 */
final class TextFolder {

  private static final String DRAFT = "draft";
  private static final String LOCK = "lock";

  private final Path folder;

  TextFolder(Path folder) {
    this.folder = folder;
  }

  /** The index of a version of the data, of which parts that are missing are made. */
  IndexReader open(KnowledgeBase kb) throws IOException {
    Map<String, List<String>> parts = kb.parts();
    if (!parts.keySet().stream().allMatch(part -> Files.isDirectory(folder.resolve(part)))) {
      write(kb, parts, false);
    }
    List<IndexReader> readers = new ArrayList<>();
    for (String part : parts.keySet()) {
      readers.add(DirectoryReader.open(FSDirectory.open(folder.resolve(part))));
    }
    return new MultiReader(readers.toArray(IndexReader[]::new), true);
  }

  /** Makes every part anew, and returns how many texts stand in them. */
  int renew(KnowledgeBase kb) throws IOException {
    return write(kb, kb.parts(), true);
  }

  private int write(KnowledgeBase kb, Map<String, List<String>> parts, boolean all)
      throws IOException {
    Files.createDirectories(folder);
    int texts = 0;
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      for (Map.Entry<String, List<String>> part : parts.entrySet()) {
        Path place = folder.resolve(part.getKey());
        if (lock.isValid() && (all || !Files.isDirectory(place))) {
          texts += write(kb, part.getValue(), place);
        }
      }
      removeAllBut(parts.keySet());
    }
    return texts;
  }

  private int write(KnowledgeBase kb, List<String> names, Path place) throws IOException {
    Path draft = folder.resolve(DRAFT);
    remove(draft);
    int texts;
    try (FSDirectory index = FSDirectory.open(draft)) {
      texts = TextWriter.write(kb, names, index);
    }
    remove(place);
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    return texts;
  }

  /** Whoever has a part open reads it to the end all the same. */
  private void removeAllBut(Collection<String> parts) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      for (Path path : found.filter(Files::isDirectory).toList()) {
        if (!parts.contains(String.valueOf(path.getFileName()))) {
          remove(path);
        }
      }
    }
  }

  private static void remove(Path top) throws IOException {
    if (Files.exists(top)) {
      try (Stream<Path> all = Files.walk(top)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
