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
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    boolean whole = list.format().isWhole();
    VersionGuard guard =
        new VersionGuard(list.dataset().id(), last, whole, options.forced().isPresent());
    long start = System.nanoTime();
    try (DatasetDraft draft = store.draft(name)) {
      List<Origin.InputFile> files = files(list);
      boolean sameFiles = sameFiles(files, last);
      ListReading reading = read(list, draft, day(sameFiles, last));
      guard.mustHold(reading.records());
      LocalDate day = reading.version();
      LocalDate held = whole ? day : later(day, last);
      draft.describe(list.dataset().description(held));
      guard.mustNotBeOlder(day);
      DatasetDraft.Completed version = draft.complete(current, day, whole);
      version.faults().forEach(reading::fault);
      guard.mustNotShrink(version.counts());
      boolean same =
          version.counts().isSame()
              && last.filter(known -> known.day().equals(held)).isPresent()
              && sameFiles;
      KnowledgeBase next =
          same || options.dryRun()
              ? current
              : version.into(
                  current,
                  entry(list, held, whole ? files : all(files, last), reading),
                  options.time());
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

  private ListReading read(InputList list, DatasetDraft draft, LocalDate day) {
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
              draft, day, () -> progress.at(id, records.incrementAndGet(), count.get(), total));
      list.format().read(sources, reading);
      return reading;
    } catch (IOException e) {
      throw new BadInput(
          "The files of \"" + id + "\" cannot be read: " + e.getMessage() + ". Get them again.");
    }
  }

  /** Files that say no day are of the day on which they were first imported. */
  private LocalDate day(boolean sameFiles, Optional<StoredVersion> last) {
    return options
        .published()
        .or(() -> last.filter(known -> sameFiles).map(StoredVersion::day))
        .orElseGet(options::today);
  }

  /** The day of a dataset to which a part is added. */
  private static LocalDate later(LocalDate day, Optional<StoredVersion> last) {
    return last.map(StoredVersion::day).filter(known -> known.isAfter(day)).orElse(day);
  }

  private static boolean sameFiles(List<Origin.InputFile> files, Optional<StoredVersion> last) {
    return last.filter(known -> checksums(known.files()).equals(checksums(files))).isPresent();
  }

  private static Set<String> checksums(Collection<Origin.InputFile> files) {
    return files.stream().map(Origin.InputFile::sha256).collect(Collectors.toSet());
  }

  private static List<Origin.InputFile> files(InputList list) {
    List<Origin.InputFile> files = new ArrayList<>();
    for (InputList.Input file : all(list)) {
      try {
        files.add(new Origin.InputFile(file.name(), Checksums.sha256(file.path())));
      } catch (IOException e) {
        throw new BadInput(file.name() + " cannot be read: " + e.getMessage());
      }
    }
    return files;
  }

  private static List<InputList.Input> all(InputList list) {
    return Stream.concat(list.files().stream(), list.guides().stream()).toList();
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

  /** The files of a part and of the parts before it. */
  private static List<Origin.InputFile> all(
      List<Origin.InputFile> files, Optional<StoredVersion> last) {
    Set<Origin.InputFile> all = new LinkedHashSet<>(files);
    last.ifPresent(known -> all.addAll(known.files()));
    return List.copyOf(all);
  }

  private static Map<Change, List<ListedRecord>> listed(DatasetDraft.Completed version) {
    Map<Change, List<ListedRecord>> listed = new EnumMap<>(Change.class);
    for (Change change : List.of(Change.ADDED, Change.CHANGED, Change.REMOVED)) {
      listed.put(change, version.listed(change));
    }
    return listed;
  }
}
