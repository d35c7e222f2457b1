package dev.assay.store;

import dev.assay.store.RecordTable.Mark;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;

/** Compares a version of a dataset with the one before, record by record. */
final class VersionChanges {

  private final RecordTable table = new RecordTable();
  private final LocalDate day;
  private final boolean whole;

  /**
   * The changes of the version of that day.
   *
   * @param whole whether a record that is missing in it has ended
   */
  VersionChanges(LocalDate day, boolean whole) {
    this.day = day;
    this.whole = whole;
  }

  /** Takes in the version before, which was of that day. */
  void before(Iterator<SubjectLines> subjects, LocalDate itsDay) {
    while (subjects.hasNext()) {
      SubjectLines subject = subjects.next();
      int place = table.place(subject.key());
      table.addBefore(place, subject.content());
      if (subject.isRecord()) {
        readDays(place, subject, (int) itsDay.toEpochDay());
      }
    }
  }

  /** Takes in the next version. */
  void after(Iterator<SubjectLines> subjects) {
    while (subjects.hasNext()) {
      SubjectLines subject = subjects.next();
      int place = table.place(subject.key());
      table.addAfter(place, subject.content());
      if (subject.marked()) {
        table.mark(place, Mark.NEXT);
      }
    }
  }

  /** What became of a record. */
  Change of(SubjectLines subject) {
    return of(table.place(subject.key()));
  }

  /** Whether the next version holds the record. */
  boolean isHeld(SubjectLines subject) {
    return table.is(table.place(subject.key()), Mark.NEXT);
  }

  /** Whether it belongs to a record of an earlier version that the next version does not hold. */
  boolean isKept(SubjectLines subject) {
    int place = table.place(subject.key());
    return table.is(place, Mark.KNOWN) && !table.is(place, Mark.NEXT);
  }

  /** The days of a record that the next version holds. */
  SeenDays days(SubjectLines subject) {
    int place = table.place(subject.key());
    if (!table.is(place, Mark.KNOWN)) {
      return SeenDays.on(day);
    }
    long first = Math.min(table.firstDay(place), day.toEpochDay());
    LocalDate changed =
        of(place) == Change.SAME ? LocalDate.ofEpochDay(table.changedDay(place)) : day;
    return new SeenDays(LocalDate.ofEpochDay(first), day, changed);
  }

  VersionCounts counts() {
    return new VersionCounts(
        count(Change.ADDED) + count(Change.CHANGED) + count(Change.SAME),
        count(Change.ADDED),
        count(Change.CHANGED),
        count(Change.REMOVED),
        count(Change.REMOVED) + count(Change.ENDED));
  }

  private long count(Change change) {
    return IntStream.range(0, table.places())
        .filter(place -> table.is(place, Mark.NEXT) || table.is(place, Mark.KNOWN))
        .filter(place -> of(place) == change)
        .count();
  }

  private Change of(int place) {
    boolean held = table.is(place, Mark.HELD);
    if (!table.is(place, Mark.NEXT)) {
      return whole ? (held ? Change.REMOVED : Change.ENDED) : Change.SAME;
    }
    if (!held) {
      return Change.ADDED;
    }
    return table.isSame(place) ? Change.SAME : Change.CHANGED;
  }

  private void readDays(int place, SubjectLines subject, int itsDay) {
    int first = itsDay;
    int last = -1;
    int changed = itsDay;
    for (byte[] line : subject.lines()) {
      String predicate = subject.predicate(line);
      if (LineText.isSeen(predicate)) {
        int stated = day(LineText.triple(line));
        if (predicate.equals(Assay.firstSeen.getURI())) {
          first = stated;
        } else if (predicate.equals(Assay.lastSeen.getURI())) {
          last = stated;
        } else {
          changed = stated;
        }
      }
    }
    if (last >= 0) {
      table.mark(place, Mark.KNOWN);
      if (last >= itsDay || !whole) {
        table.mark(place, Mark.HELD);
      }
      table.setDays(place, first, last, changed);
    }
  }

  private static int day(Triple triple) {
    return (int) LocalDate.parse(triple.getObject().getLiteralLexicalForm()).toEpochDay();
  }
}
