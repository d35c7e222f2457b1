package dev.assay.verification;

import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;

/** Verifies every proposition of the knowledge base by the rules. */
public final class Verifier {

  private static final String EVERYTHING = "9999-12-31";

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
   * The report on all claims.
   *
   * @param asOf the date by which evidence had to be public; all that the data holds when absent
   */
  public Report verify(KnowledgeBase kb, Optional<LocalDate> asOf) {
    return verified(kb, asOf).report();
  }

  /** The report on all claims, with the rules that failed. */
  public Verified verified(KnowledgeBase kb, Optional<LocalDate> asOf) {
    String bound = asOf.map(LocalDate::toString).orElse(EVERYTHING);
    Findings findings = new Findings(rules, kb, runner, bound);
    Map<String, List<String>> sources = sources(kb);
    Details.Book details = new Details.Book(rows(kb, "export/claim-details").toList());
    List<Report.Row> rows =
        rows(kb, "export/readings")
            .map(Reading::of)
            .map(reading -> row(reading, findings, sources, details.of(reading)))
            .toList();
    String date = asOf.map(LocalDate::toString).orElseGet(() -> dateOfData(kb));
    return new Verified(new Report(date, kb.dataVersion(), rows), findings.failures());
  }

  /** The verdict graphs of a report, one for each article, in which earlier verdicts stay. */
  public List<NamedGraph> graphs(KnowledgeBase kb, Report report) {
    return new VerdictGraphs(kb, report).graphs();
  }

  private static Report.Row row(
      Reading reading, Findings findings, Map<String, List<String>> sources, Details details) {
    if (reading.proposition().isEmpty()) {
      return reading.notCheckable(details);
    }
    List<CannedQuery> rules = findings.rules(reading.kind());
    if (rules.isEmpty()) {
      return reading.undecided("No rule decides propositions of this kind.", details);
    }
    Optional<String> failure = findings.failure(reading.kind());
    if (failure.isPresent()) {
      return reading.undecided("Not decided, since a rule failed: " + failure.get(), details);
    }
    String settles =
        rules.stream()
            .flatMap(rule -> rule.settles().stream())
            .findFirst()
            .orElse("a record of it");
    List<Finding> found = findings.on(reading.proposition().get());
    return reading.decided(Fold.of(found, settles), rules, sources, details);
  }

  private Map<String, List<String>> sources(KnowledgeBase kb) {
    Map<String, List<String>> sources = new HashMap<>();
    rows(kb, "export/sources")
        .forEach(
            row ->
                sources.merge(
                    Cells.text(row, "evidence"),
                    List.of(Cells.text(row, "source")),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return sources;
  }

  private String dateOfData(KnowledgeBase kb) {
    return rows(kb, "export/data-date").map(row -> Cells.text(row, "date")).findFirst().orElse("");
  }

  private Stream<Binding> rows(KnowledgeBase kb, String id) {
    CannedQuery query = queries.required(id);
    Answer.Table table = runner.select(kb, query, query.bind(Map.of()));
    return table.rows().stream();
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
