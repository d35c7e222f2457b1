package dev.assay.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the next version of a dataset: what it says, and what the version before said of records
 * that it holds no more.
 */
final class VersionWriter {

  private static final int MOST_LISTED = 1000;

  private final VersionChanges changes;
  private final LocalDate day;
  private final DatasetOutput out;
  private final Starts starts;
  private final Map<Change, List<ListedRecord>> listed = new EnumMap<>(Change.class);
  private long records;

  VersionWriter(VersionChanges changes, LocalDate day, DatasetOutput out, Starts starts) {
    this.changes = changes;
    this.day = day;
    this.out = out;
    this.starts = starts;
  }

  /** Writes all, in order. */
  void write(Iterator<SubjectLines> next, Iterator<SubjectLines> last) {
    Optional<SubjectLines> a = following(next);
    Optional<SubjectLines> b = following(last);
    while (a.isPresent() || b.isPresent()) {
      int order = order(a, b);
      if (order < 0) {
        held(a.orElseThrow());
      } else if (order > 0) {
        carried(b.orElseThrow()).ifPresent(out::write);
      } else {
        both(a.orElseThrow(), b.orElseThrow());
      }
      a = order <= 0 ? following(next) : a;
      b = order >= 0 ? following(last) : b;
    }
  }

  /** How many records the next version holds. */
  long records() {
    return records;
  }

  /** The records of which that became, up to a limit. */
  Map<Change, List<ListedRecord>> listed() {
    return listed;
  }

  private void held(SubjectLines subject) {
    if (subject.marked()) {
      records++;
      list(subject, changes.of(subject));
      out.write(subject.seen(changes.days(subject)));
    } else {
      out.write(subject);
    }
  }

  /** A record that ended may still be spoken of in another one. */
  private void both(SubjectLines subject, SubjectLines before) {
    if (changes.isKept(before)) {
      carried(before).ifPresent(kept -> out.write(kept.with(subject)));
    } else {
      held(subject.publicSince(before, day));
    }
  }

  private Optional<SubjectLines> carried(SubjectLines before) {
    if (changes.isHeld(before)) {
      return Optional.empty();
    }
    if (!changes.isKept(before)) {
      starts.others().add(before.iri());
      return Optional.of(before);
    }
    starts.records().add(before.iri());
    Change change = changes.of(before);
    if (before.isRecord()) {
      list(before, change);
    }
    return Optional.of(change == Change.REMOVED ? before.ended(day) : before);
  }

  private void list(SubjectLines record, Change change) {
    List<ListedRecord> known = listed.computeIfAbsent(change, c -> new ArrayList<>());
    if (known.size() < MOST_LISTED && change != Change.SAME) {
      known.add(new ListedRecord(record.iri(), record.label()));
    }
  }

  private static int order(Optional<SubjectLines> a, Optional<SubjectLines> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? 1 : -1;
    }
    return a.orElseThrow().compareSubject(b.orElseThrow());
  }

  private static Optional<SubjectLines> following(Iterator<SubjectLines> subjects) {
    return subjects.hasNext() ? Optional.of(subjects.next()) : Optional.empty();
  }

  /** What the subjects begin with, those of records and others. */
  record Starts(CommonStart records, CommonStart others) {}
}
