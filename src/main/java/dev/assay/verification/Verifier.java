package dev.assay.verification;

import dev.assay.claim.Outcome;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Verifies every proposition of the knowledge base by the rules. */
public final class Verifier {

  private final QueryCatalog queries;
  private final QueryRunner runner;
  private final List<CannedQuery> rules;

  /** A verifier that uses the rules of a catalog. */
  public Verifier(QueryCatalog queries, QueryRunner runner) {
    this(queries, runner, queries.rules());
  }

  private Verifier(QueryCatalog queries, QueryRunner runner, List<CannedQuery> rules) {
    this.queries = queries;
    this.runner = runner;
    this.rules = List.copyOf(rules);
  }

  /** A verifier that uses these rules besides its own. */
  public Verifier with(List<CannedQuery> more) {
    return new Verifier(queries, runner, Stream.concat(rules.stream(), more.stream()).toList());
  }

  /** A verifier that uses these rules instead of its own. */
  Verifier only(List<CannedQuery> others) {
    return new Verifier(queries, runner, others);
  }

  /** The texts of its rules. */
  public List<String> ruleTexts() {
    return rules.stream().map(CannedQuery::text).toList();
  }

  /**
   * The report on all claims: what comes out as of the given date, and beside it what came out on
   * the date of each claim's article and what comes out today.
   *
   * @param asOf the date by which evidence had to be public; all that the data holds when absent
   */
  public Report verify(KnowledgeBase kb, Optional<LocalDate> asOf) {
    Background background = new Background(queries, runner, kb);
    Judges judges = new Judges(background, rules, kb, runner);
    String day = asOf.map(LocalDate::toString).orElse(Judges.EVERYTHING);
    RowMaker maker = new RowMaker(background, judges, day);
    List<Report.Row> rows = background.readings().stream().map(maker::row).toList();
    String shown = asOf.map(LocalDate::toString).orElseGet(background::dateOfData);
    return new Report(shown, kb.dataVersion(), rows, judges.failures());
  }

  /** The verdict graphs of a report, one for each article, in which earlier verdicts stay. */
  public List<NamedGraph> graphs(KnowledgeBase kb, Report report) {
    return new VerdictGraphs(kb, report).graphs();
  }

  /** How many rows of a report have each outcome. */
  public static Map<Outcome, Long> counts(Report report) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, report.rows().stream().filter(row -> row.outcome() == outcome).count());
    }
    return counts;
  }
}
