package dev.assay.pipeline;

import dev.assay.reference.Sink;
import dev.assay.reference.SourceRecord;
import dev.assay.reference.Unreadable;
import dev.assay.store.DatasetDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what a reader finds into the draft of a dataset. */
final class ListReading implements Sink {

  private static final int MOST_KEPT = 100_000;

  private final DatasetDraft draft;
  private final LocalDate day;
  private final Runnable step;
  private final List<Unreadable> unreadable = new ArrayList<>();
  private long unreadableCount;
  private long records;
  private Optional<LocalDate> published = Optional.empty();

  ListReading(DatasetDraft draft, LocalDate day, Runnable step) {
    this.draft = draft;
    this.day = day;
    this.step = step;
  }

  @Override
  public LocalDate day() {
    return day;
  }

  @Override
  public void published(LocalDate day) {
    published = published.filter(known -> known.isAfter(day)).or(() -> Optional.of(day));
  }

  @Override
  public void record(SourceRecord record) {
    draft.add(record.key(), record.statements());
    records++;
    step.run();
  }

  @Override
  public void unreadable(Unreadable value) {
    unreadableCount++;
    if (unreadable.size() < MOST_KEPT) {
      unreadable.add(value);
    }
  }

  /** A date or amount from which no bounds follow; it is kept as it is. */
  void fault(String why) {
    unreadable(
        new Unreadable(why.replaceFirst(": .*", ""), "", "", why.replaceFirst("^.*?: ", "")));
  }

  /** The latest day of publication that a file states, or the one to take when none does. */
  LocalDate version() {
    return published.orElse(day);
  }

  long records() {
    return records;
  }

  List<Unreadable> unreadable() {
    return unreadable;
  }

  long unreadableCount() {
    return unreadableCount;
  }
}
