package dev.assay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;

/** The current version of a store, read again only when another one has taken its place. */
public final class LatestVersion implements Supplier<KnowledgeBase> {

  private final Store store;
  private volatile Known known;

  /** The current version of that store, which must have one. */
  public LatestVersion(Store store) {
    this.store = store;
    this.known = new Known(mark(store.file()), store.required());
  }

  @Override
  public KnowledgeBase get() {
    return mark(store.file()).equals(known.mark()) ? known.kb() : refreshed();
  }

  private synchronized KnowledgeBase refreshed() {
    String mark = mark(store.file());
    if (!mark.equals(known.mark())) {
      // A store that is gone leaves its last version to those who still ask.
      known = new Known(mark, store.current().orElse(known.kb()));
    }
    return known.kb();
  }

  /** A file that was renamed into place differs in its key, its time or its size. */
  private static String mark(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.fileKey() + " " + now.lastModifiedTime() + " " + now.size();
    } catch (IOException e) {
      return "";
    }
  }

  /** A version with the mark of the file that it was read from. */
  private record Known(String mark, KnowledgeBase kb) {}
}
