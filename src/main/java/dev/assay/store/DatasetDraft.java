package dev.assay.store;

import dev.assay.store.VersionWriter.Starts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/**
 * The next version of a dataset while it is put together, within one change of the store: first its
 * records are added in any order, then it is completed, then it is stored or not.
 */
public final class DatasetDraft implements AutoCloseable {

  private final DatasetFolder datasets;
  private final Path folder;
  private final String name;
  private final LineSorter sorter;
  private final Starts starts = new Starts(new CommonStart(), new CommonStart());

  DatasetDraft(DatasetFolder datasets, String name, long memory) throws IOException {
    this.datasets = datasets;
    this.name = name;
    this.folder = datasets.draft();
    this.sorter = new LineSorter(folder, memory);
  }

  /**
   * Adds a record. What several say of one subject is taken together.
   *
   * @param key IRI of what the record is about
   * @param statements without blank nodes; when it was seen is found here and not taken from them
   */
  public void add(String key, Graph statements) {
    sorter.add(LineText.mark(key));
    starts.records().add(key);
    statements.stream().forEach(triple -> add(key, triple));
  }

  /** Adds what is said of the dataset itself, which is no record of it. */
  public void describe(Graph statements) {
    statements.stream()
        .forEach(
            triple -> {
              starts.others().add(triple.getSubject().getURI());
              sorter.add(LineText.of(triple));
            });
  }

  private void add(String key, Triple triple) {
    if (LineText.isSeen(triple.getPredicate().getURI())) {
      return;
    }
    String subject = triple.getSubject().getURI();
    if (!subject.startsWith(key)) {
      starts.others().add(subject);
    }
    sorter.add(LineText.of(triple));
  }

  /**
   * Puts the version of that day together, compared with the one that the store holds.
   *
   * @param whole whether a record of the last version that was not added has ended; it stays as it
   *     is otherwise
   */
  public Completed complete(KnowledgeBase current, LocalDate day, boolean whole)
      throws IOException {
    Optional<StoredVersion> last = current.version(name);
    VersionChanges changes = new VersionChanges(day, whole);
    if (last.isPresent()) {
      changes.before(last(current), last.orElseThrow().day());
      changes.after(next(day, fault -> {}));
    }
    Path file = folder.resolve("next.nq");
    file.toFile().deleteOnExit();
    try (DatasetOutput out = new DatasetOutput(file, name)) {
      VersionWriter writer = new VersionWriter(changes, day, out, starts);
      List<String> faults = new ArrayList<>();
      writer.write(
          next(day, faults::add), last.isPresent() ? last(current) : Collections.emptyIterator());
      DatasetFile.Content content = out.finish(CommonStart.all(starts.records(), starts.others()));
      long records = writer.records();
      return last.isPresent()
          ? new Completed(file, content, changes.counts(), writer.listed(), faults)
          : new Completed(
              file, content, new VersionCounts(records, records, 0, 0, 0), Map.of(), faults);
    }
  }

  /** The statements of the version that the store holds. */
  private Iterator<SubjectLines> last(KnowledgeBase current) {
    if (current.graph(name) instanceof StoredGraph stored) {
      return new Subjects(stored.file().lines());
    }
    int ending = ("<" + name + "> .\n").length();
    return new Subjects(
        CanonicalQuads.stream(Map.of(name, current.graph(name)))
            .map(line -> LineText.bytes(line.substring(0, line.length() - ending)))
            .iterator());
  }

  private Iterator<SubjectLines> next(LocalDate day, Consumer<String> faults) {
    Subjects subjects = new Subjects(sorter.sorted());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return subjects.hasNext();
      }

      @Override
      public SubjectLines next() {
        return subjects.next().publicBy(day).derived(faults);
      }
    };
  }

  /** Removes what was not stored. */
  @Override
  public void close() {
    try {
      DatasetFolder.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A version that was put together and is not stored yet. */
  public final class Completed {

    private final Path file;
    private final DatasetFile.Content content;
    private final VersionCounts counts;
    private final Map<Change, List<ListedRecord>> listed;
    private final List<String> faults;

    private Completed(
        Path file,
        DatasetFile.Content content,
        VersionCounts counts,
        Map<Change, List<ListedRecord>> listed,
        List<String> faults) {
      this.file = file;
      this.content = content;
      this.counts = counts;
      this.listed = listed;
      this.faults = List.copyOf(faults);
    }

    /** How it differs from the version that the store holds. */
    public VersionCounts counts() {
      return counts;
    }

    /** How many statements it holds. */
    public long statements() {
      return content.statements();
    }

    /** Which subjects have a date or amount from which nothing follows, and why. */
    public List<String> faults() {
      return faults;
    }

    /** The records of which that became, a thousand at most; none for a first version. */
    public List<ListedRecord> listed(Change change) {
      return List.copyOf(listed.getOrDefault(change, List.of()));
    }

    /**
     * The knowledge base with this version of the dataset.
     *
     * @param time when it was done, as {@code xsd:dateTime}
     */
    public KnowledgeBase into(KnowledgeBase current, DatasetEntry entry, String time)
        throws IOException {
      DatasetFile kept = datasets.keep(file, name, content);
      return current.withDataset(kept, entry, counts, time);
    }
  }
}
