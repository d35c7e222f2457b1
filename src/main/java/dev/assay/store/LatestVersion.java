package dev.assay.store;

import dev.assay.claim.AssayException;
import dev.assay.claim.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The current version of a store, read again only when another one has taken its place. One that
 * cannot be read is not tried again; those who ask are told so, but not where the store is.
 */
public final class LatestVersion implements Supplier<KnowledgeBase> {

  private static final Logger LOG = LoggerFactory.getLogger(LatestVersion.class);

  private final Store store;
  private final Path file;
  private volatile Known known;

  /** The current version of that store, which must have one. */
  public LatestVersion(Store store) {
    this.store = store;
    this.file = store.file();
    String mark = mark(file);
    KnowledgeBase kb = store.required();
    this.known = new Known(mark, () -> kb);
  }

  @Override
  public KnowledgeBase get() {
    Known now = known;
    return (mark(file).equals(now.mark()) ? now : refreshed()).version().get();
  }

  private synchronized Known refreshed() {
    String mark = mark(file);
    if (!mark.equals(known.mark())) {
      known = new Known(mark, read(known.version()));
    }
    return known;
  }

  /** A store that is gone leaves its last version to those who still ask. */
  private Supplier<KnowledgeBase> read(Supplier<KnowledgeBase> last) {
    try {
      return store.current().<Supplier<KnowledgeBase>>map(kb -> () -> kb).orElse(last);
    } catch (AssayException e) {
      LOG.error(e.explanation());
      return LatestVersion::unreadable;
    }
  }

  private static KnowledgeBase unreadable() {
    throw new Unavailable(
        "The knowledge base cannot be read just now. Whoever runs this server finds the reason in"
            + " its log; assay build puts it right.");
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

  /** A version, or why there is none, with the mark of the file that it was read from. */
  private record Known(String mark, Supplier<KnowledgeBase> version) {}
}
