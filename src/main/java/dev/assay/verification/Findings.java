package dev.assay.verification;

import dev.assay.claim.AssayException;
import dev.assay.claim.Finding;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all rules find as of one date. A rule that fails leaves open what it should have checked.
 */
final class Findings {

  private final Map<String, List<CannedQuery>> rules = new HashMap<>();
  private final Map<String, List<Finding>> found = new HashMap<>();
  private final Map<String, String> failures = new HashMap<>();
  private final List<String> told = new ArrayList<>();

  /**
   * Runs rules.
   *
   * @param asOf the day by which evidence had to be public, {@code YYYY-MM-DD}
   */
  Findings(List<CannedQuery> rules, KnowledgeBase kb, QueryRunner runner, String asOf) {
    for (CannedQuery rule : rules) {
      String kind = rule.checks().orElseThrow();
      this.rules.computeIfAbsent(kind, k -> new ArrayList<>()).add(rule);
      try {
        new RuleRun(rule)
            .findings(kb, runner, asOf)
            .forEach((p, rows) -> found.computeIfAbsent(p, k -> new ArrayList<>()).addAll(rows));
      } catch (AssayException e) {
        String failure = rule.id() + ": " + e.explanation();
        told.add(failure);
        failures.merge(kind, failure, (a, b) -> a + " " + b);
      }
    }
  }

  /** The rules that check a kind of proposition, by its IRI. */
  List<CannedQuery> rules(String kind) {
    return rules.getOrDefault(kind, List.of());
  }

  List<Finding> on(String proposition) {
    return found.getOrDefault(proposition, List.of());
  }

  /** Why nothing can be said of a kind of proposition, when a rule of that kind failed. */
  Optional<String> failure(String kind) {
    return Optional.ofNullable(failures.get(kind));
  }

  /** Every failure, naming its rule. */
  List<String> failures() {
    return told.stream().sorted().toList();
  }
}
