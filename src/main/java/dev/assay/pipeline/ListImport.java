package dev.assay.pipeline;

import dev.assay.claim.BadInput;
import dev.assay.reference.Source;
import dev.assay.store.Change;
import dev.assay.store.Checksums;
import dev.assay.store.DatasetDraft;
import dev.assay.store.DatasetEntry;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.ListedRecord;
import dev.assay.store.Origin;
import dev.assay.store.Store;
import dev.assay.store.StoredVersion;
import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Imports versions of datasets as authorities publish them: all of them or none. */
public final class ListImport {

  private final List<InputList> lists;
  private final ImportOptions options;
  private final ImportProgress progress;

  /** An import of those lists. */
  public ListImport(List<InputList> lists, ImportOptions options, ImportProgress progress) {
    this.lists = List.copyOf(lists);
    this.options = options;
    this.progress = progress;
  }

  /**
   * Puts the lists into the store, which is left as it is when one of them is refused.
   *
   * @throws BadInput when a file is not what it should be, or the version looks wrong
   */
  public List<ListReport> into(Store store) {
    List<ListReport> reports = new ArrayList<>();
    store.update(
        current -> {
          KnowledgeBase next = current;
          for (InputList list : lists) {
            next = imported(store, next, list, reports);
          }
          return next;
        });
    return List.copyOf(reports);
  }

  private KnowledgeBase imported(
      Store store, KnowledgeBase current, InputList list, List<ListReport> reports) {
    String name = GraphName.dataset(list.dataset().id());
    mustBeImported(current, name, list.dataset().id());
    Optional<StoredVersion> last = current.version(name);
    VersionGuard guard = new VersionGuard(list.dataset().id(), last, options.forced().isPresent());
    long start = System.nanoTime();
    try (DatasetDraft draft = store.draft(name)) {
      List<Origin.InputFile> files = files(list);
      ListReading reading = read(list, draft);
      guard.mustHold(reading.records());
      LocalDate day = day(reading, files, last);
      guard.mustNotBeOlder(day);
      DatasetDraft.Completed version = draft.complete(current, day);
      version.faults().forEach(reading::fault);
      guard.mustNotShrink(version.counts());
      boolean same =
          version.counts().isSame()
              && last.filter(known -> known.day().equals(day)).isPresent()
              && sameFiles(files, last);
      KnowledgeBase next =
          same || options.dryRun()
              ? current
              : version.into(current, entry(list, day, files, reading), options.time());
      reports.add(
          new ListReport(
              list.dataset(),
              list.format().keyword(),
              day,
              reading.records(),
              version.counts(),
              listed(version),
              version.statements(),
              reading.unreadable(),
              reading.unreadableCount(),
              next != current,
              Duration.ofNanos(System.nanoTime() - start)));
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An import takes the place of an import only, never of what was built. */
  private static void mustBeImported(KnowledgeBase current, String name, String id) {
    if (current.names().contains(name) && !current.madeBy(Assay.Import).contains(name)) {
      throw new BadInput(
          "The dataset \""
              + id
              + "\" is part of the data that was built, and an import does not replace it."
              + " Choose another id with --dataset.");
    }
  }

  private ListReading read(InputList list, DatasetDraft draft) {
    AtomicLong count = new AtomicLong();
    String id = list.dataset().id();
    try {
      long bytes = 0;
      List<Source> sources = new ArrayList<>();
      for (InputList.Input file : list.files()) {
        bytes += Files.size(file.path());
        sources.add(
            new Source(file.name(), () -> new CountedFile(file.path(), count), list.declared()));
      }
      long total = bytes;
      AtomicLong records = new AtomicLong();
      ListReading reading =
          new ListReading(
              draft, () -> progress.at(id, records.incrementAndGet(), count.get(), total));
      list.format().read(sources, reading);
      return reading;
    } catch (IOException e) {
      throw new BadInput(
          "The files of \"" + id + "\" cannot be read: " + e.getMessage() + ". Get them again.");
    }
  }

  /** Files that say no day are of the day on which they were first imported. */
  private LocalDate day(
      ListReading reading, List<Origin.InputFile> files, Optional<StoredVersion> last) {
    return options
        .published()
        .or(reading::published)
        .or(() -> last.filter(known -> sameFiles(files, last)).map(StoredVersion::day))
        .orElseGet(options::today);
  }

  private static boolean sameFiles(List<Origin.InputFile> files, Optional<StoredVersion> last) {
    Set<String> checksums =
        files.stream().map(Origin.InputFile::sha256).collect(Collectors.toSet());
    return last.filter(known -> known.files().equals(checksums)).isPresent();
  }

  private static List<Origin.InputFile> files(InputList list) {
    List<Origin.InputFile> files = new ArrayList<>();
    for (InputList.Input file : list.files()) {
      try {
        files.add(new Origin.InputFile(file.name(), Checksums.sha256(file.path())));
      } catch (IOException e) {
        throw new BadInput(file.name() + " cannot be read: " + e.getMessage());
      }
    }
    return files;
  }

  private DatasetEntry entry(
      InputList list, LocalDate day, List<Origin.InputFile> files, ListReading reading) {
    return new DatasetEntry(
        list.dataset().title(),
        list.dataset().publisher(),
        list.dataset().address(),
        list.dataset().licence(),
        list.dataset().republishable(),
        day,
        files,
        options.software(),
        options.forced(),
        reading.unreadableCount());
  }

  private static Map<Change, List<ListedRecord>> listed(DatasetDraft.Completed version) {
    Map<Change, List<ListedRecord>> listed = new EnumMap<>(Change.class);
    for (Change change : List.of(Change.ADDED, Change.CHANGED, Change.REMOVED)) {
      listed.put(change, version.listed(change));
    }
    return listed;
  }
}
