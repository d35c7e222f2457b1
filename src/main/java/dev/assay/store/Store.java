package dev.assay.store;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.claim.Unavailable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The folder in which the knowledge base is kept: one file of canonical N-Quads, always a whole
 * version, which names the files of large datasets beside it. Readers need no lock. A writer writes
 * beside the file and renames, so that whatever stops it, the last version stays.
 */
public final class Store {

  /** How many bytes of a dataset are held at once while it is sorted. */
  private static final long DRAFT_MEMORY = 64L << 20;

  private static final String BROKEN = "kb.nq.broken";
  private static final String REPAIR =
      " Run assay build or assay restore; the file is then kept as " + BROKEN + ".";

  private final Path folder;

  /** The store in a folder, which need not exist yet. */
  public Store(Path folder) {
    this.folder = folder;
  }

  /**
   * The current version, if anything was ever built.
   *
   * @throws Unavailable when its file is damaged
   */
  public Optional<KnowledgeBase> current() {
    if (!Files.exists(file())) {
      return Optional.empty();
    }
    try {
      return Optional.of(attached(2));
    } catch (BadInput e) {
      throw new Unavailable("The store is damaged: " + e.explanation() + REPAIR);
    }
  }

  /** Another version may have taken the place of the one that was read, with other files. */
  private KnowledgeBase attached(int tries) {
    KnowledgeBase kb = QuadsFile.read(file());
    if (!kb.names().contains(GraphName.CATALOG)) {
      throw new BadInput(file() + " holds no catalog.");
    }
    try {
      return datasets().attach(kb);
    } catch (BadInput e) {
      if (tries == 1) {
        throw e;
      }
      return attached(tries - 1);
    }
  }

  /**
   * The current version.
   *
   * @throws NotFound when nothing was ever built
   */
  public KnowledgeBase required() {
    return current()
        .orElseThrow(
            () -> new NotFound("There is no knowledge base in " + folder + ". Run: assay build"));
  }

  /** Where snapshots of article texts are kept, which are not ours to publish. */
  public Path snapshots() {
    return folder.resolve("snapshots");
  }

  /** Where the index of names and texts is kept, which can be made anew at any time. */
  public Path texts() {
    return folder.resolve("text");
  }

  /** What earlier verdicts were found on: versions of the data, and the rules' texts. */
  public Archive archive() {
    return new Archive(folder.resolve("archive"));
  }

  /**
   * The next version of a dataset, to be put together within a change of the store.
   *
   * @param name the name of its graph
   */
  public DatasetDraft draft(String name) {
    try {
      return new DatasetDraft(datasets(), name, DRAFT_MEMORY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replaces the current version by what the change makes of it, as one step that happens whole or
   * not at all, and returns the new version. One writer at a time: another waits.
   *
   * @throws Unavailable when the current version cannot be read or the next one not be written
   */
  public KnowledgeBase update(UnaryOperator<KnowledgeBase> change) {
    return update(
        change,
        damage -> {
          throw damage;
        });
  }

  /**
   * As {@link #update}, save that a damaged store counts as an empty one; its file is kept.
   *
   * @param notes is told of the damage
   */
  public KnowledgeBase renew(UnaryOperator<KnowledgeBase> change, Consumer<String> notes) {
    return update(
        change,
        damage -> {
          keepBroken();
          notes.accept(
              damage.explanation().replace(REPAIR, "")
                  + " The file is kept as "
                  + folder.resolve(BROKEN)
                  + ", and everything is made anew.");
          return KnowledgeBase.empty();
        });
  }

  private KnowledgeBase update(
      UnaryOperator<KnowledgeBase> change, Function<Unavailable, KnowledgeBase> whenDamaged) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        KnowledgeBase before = before(whenDamaged);
        if (!Files.exists(folder.resolve(BROKEN))) {
          datasets().clean(before.files());
        }
        KnowledgeBase next = change.apply(before);
        if (next != before && lock.isValid()) {
          write(next);
        }
        return next;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Unavailable(
          "The store in "
              + folder
              + " cannot be written: "
              + e.getMessage()
              + ". Check the folder's permissions and free space; the last version is unchanged.");
    }
  }

  private KnowledgeBase before(Function<Unavailable, KnowledgeBase> whenDamaged) {
    try {
      return current().orElseGet(KnowledgeBase::empty);
    } catch (Unavailable damage) {
      return whenDamaged.apply(damage);
    }
  }

  private void keepBroken() {
    try {
      Files.copy(file(), folder.resolve(BROKEN), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Unavailable("The damaged " + file() + " cannot be kept: " + e.getMessage());
    }
  }

  private void write(KnowledgeBase next) throws IOException {
    // Not a temporary file, which only its owner could read; the lock keeps other writers away.
    Path draft = folder.resolve("kb.nq.draft");
    // Ctrl-C ends the process without the lines below.
    draft.toFile().deleteOnExit();
    try {
      try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        for (Iterator<String> lines = next.ownLines().iterator(); lines.hasNext(); ) {
          out.write(lines.next());
        }
      }
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private DatasetFolder datasets() {
    return new DatasetFolder(folder);
  }

  Path file() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadInput(folder + " is a file. Give a folder with --store.");
    }
    return folder.resolve("kb.nq");
  }
}
