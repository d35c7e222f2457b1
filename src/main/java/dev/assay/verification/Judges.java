package dev.assay.verification;

import dev.assay.query.CannedQuery;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A judge for each day as of which something is asked; the rules run once for each of them. */
final class Judges {

  /** A day by which everything is public. */
  static final String EVERYTHING = "9999-12-31";

  private final Background background;
  private final List<CannedQuery> rules;
  private final KnowledgeBase kb;
  private final QueryRunner runner;
  private final Map<String, Findings> byDay = new HashMap<>();

  Judges(Background background, List<CannedQuery> rules, KnowledgeBase kb, QueryRunner runner) {
    this.background = background;
    this.rules = List.copyOf(rules);
    this.kb = kb;
    this.runner = runner;
  }

  /** The judge as of a day, {@code YYYY-MM-DD}. */
  Judge asOf(String day) {
    return new Judge(
        background, byDay.computeIfAbsent(day, d -> new Findings(rules, kb, runner, d)));
  }

  /** Every failure of a rule so far, each naming its rule. */
  List<String> failures() {
    Stream<String> all = byDay.values().stream().flatMap(day -> day.failures().stream());
    return all.distinct().sorted().toList();
  }
}
