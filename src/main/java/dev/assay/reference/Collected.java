package dev.assay.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/** What a reader found in the files of one version of a dataset. */
public final class Collected implements Sink {

  private final Graph statements = GraphMemFactory.createGraphMemRoaring();
  private final Set<String> keys = new LinkedHashSet<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final Runnable eachRecord;
  private final LocalDate day;
  private Optional<LocalDate> published = Optional.empty();

  /**
   * A collection that begins empty.
   *
   * @param day the day to take for that of the version when no file states it
   * @param eachRecord is run after each record
   */
  public Collected(LocalDate day, Runnable eachRecord) {
    this.day = day;
    this.eachRecord = eachRecord;
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
    keys.add(record.key());
    record.statements().find().forEach(statements::add);
    eachRecord.run();
  }

  @Override
  public void unreadable(Unreadable value) {
    unreadable.add(value);
  }

  /** The latest day of publication that a file states. */
  public Optional<LocalDate> published() {
    return published;
  }

  /** How many subjects or figures there are. */
  public int records() {
    return keys.size();
  }

  /** The values that were not understood, in the order of the files. */
  public List<Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  Set<String> keys() {
    return keys;
  }

  Graph statements() {
    return statements;
  }
}
