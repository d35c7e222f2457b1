package dev.assay.pipeline;

import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Store;
import dev.assay.verification.Report;
import dev.assay.verification.Verifier;
import dev.assay.vocabulary.Assay;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

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
      archiveWhatVerdictsName(store, kb);
      return false;
    }
    store.update(
        current -> {
          // Another may have stored verdicts on the same data since; they stay.
          List<NamedGraph> changed = changed(current, report);
          if (changed.isEmpty() || !current.dataVersion().equals(kb.dataVersion())) {
            return current;
          }
          store.archive().keep(current, verifier.ruleTexts());
          return current.with(changed, time);
        });
    return true;
  }

  /** A store that was built before there was an archive, or was restored, gets its own now. */
  private void archiveWhatVerdictsName(Store store, KnowledgeBase kb) {
    Node version = NodeFactory.createLiteralString(kb.dataVersion());
    boolean isNamed =
        kb.names().stream()
            .filter(name -> name.startsWith(GraphName.verdicts("")))
            .anyMatch(
                name -> kb.graph(name).contains(Node.ANY, Assay.dataVersion.asNode(), version));
    if (isNamed && !store.archive().holds(kb.dataVersion())) {
      store.update(
          current -> {
            store.archive().keep(kb, verifier.ruleTexts());
            return current;
          });
    }
  }

  /** The verdict graphs that would grow. */
  private List<NamedGraph> changed(KnowledgeBase kb, Report report) {
    return verifier.graphs(kb, report).stream()
        .filter(named -> named.graph().size() != kb.graph(named.name()).size())
        .toList();
  }
}
