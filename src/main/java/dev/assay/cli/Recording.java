package dev.assay.cli;

import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Store;
import dev.assay.verification.Report;
import java.util.List;

/** Keeps the verdicts of a report in the store, where earlier ones stay. */
final class Recording {

  private final Workspace workspace;

  Recording(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Stores what differs from the last verdicts, unless the data has changed meanwhile.
   *
   * @param report on all claims, with all that the data holds
   */
  void keep(KnowledgeBase kb, Report report) {
    List<NamedGraph> changed =
        workspace.verifier().graphs(kb, report).stream()
            .filter(named -> named.graph().size() != kb.graph(named.name()).size())
            .toList();
    if (!changed.isEmpty()) {
      Store store = workspace.store();
      store.update(
          current ->
              current.dataVersion().equals(kb.dataVersion())
                  ? current.with(changed, workspace.time())
                  : current);
      workspace.note("The verdicts have changed since the last run; the earlier ones are kept.");
    }
  }
}
