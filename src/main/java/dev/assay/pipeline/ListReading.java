package dev.assay.pipeline;

import dev.assay.reference.Record;
import dev.assay.reference.Sink;
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
  private final Runnable step;
  private final List<Unreadable> unreadable = new ArrayList<>();
  private long unreadableCount;
  private long records;
  private Optional<LocalDate> published = Optional.empty();

  ListReading(DatasetDraft draft, Runnable step) {
    this.draft = draft;
    this.step = step;
  }

  @Override
  public void published(LocalDate day) {
    published = Optional.of(day);
  }

  @Override
  public void record(Record record) {
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

  Optional<LocalDate> published() {
    return published;
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
