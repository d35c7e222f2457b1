package dev.assay.pipeline;

import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Store;
import dev.assay.verification.Report;
import dev.assay.verification.Verifier;
import java.util.List;

/** Keeps the verdicts of a report in the store, where earlier ones stay. */
public final class Recording {

  private final Verifier verifier;

  /** A recording of what a verifier finds. */
  public Recording(Verifier verifier) {
    this.verifier = verifier;
  }

  /**
   * Stores what differs from the last verdicts, unless the data has changed meanwhile; returns
   * whether anything differed.
   *
   * @param kb the version of the data that the report is on
   * @param report on all claims, with all that the data holds
   * @param time the time to record, as {@code xsd:dateTime}
   */
  public boolean keep(Store store, KnowledgeBase kb, Report report, String time) {
    if (changed(kb, report).isEmpty()) {
      return false;
    }
    store.update(
        current -> {
          // Another may have stored verdicts on the same data since; they stay.
          List<NamedGraph> changed = changed(current, report);
          return changed.isEmpty() || !current.dataVersion().equals(kb.dataVersion())
              ? current
              : current.with(changed, time);
        });
    return true;
  }

  /** The verdict graphs that would grow. */
  private List<NamedGraph> changed(KnowledgeBase kb, Report report) {
    return verifier.graphs(kb, report).stream()
        .filter(named -> named.graph().size() != kb.graph(named.name()).size())
        .toList();
  }
}
