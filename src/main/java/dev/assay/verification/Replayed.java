package dev.assay.verification;

import dev.assay.claim.Outcome;
import java.util.List;

/**
 * What came out when a verdict was computed again from what it was found on.
 *
 * @param verdict IRI of the verdict
 * @param proposition IRI of the proposition that it judges
 * @param rules the rules that took part, each with the checksum of its text
 * @param recordedOutcome the outcome that the verdict states
 * @param outcome what came out now
 * @param because the reason that came out now
 * @param recordedBecause the reason that the verdict states
 * @param evidenceGone records that the verdict names and that did not come out now
 * @param evidenceNew records that came out now and that the verdict does not name
 */
public record Replayed(
    String verdict,
    String proposition,
    String asOf,
    String dataVersion,
    List<RuleUse> rules,
    String recordedOutcome,
    Outcome outcome,
    String because,
    String recordedBecause,
    List<Stand> evidenceGone,
    List<Stand> evidenceNew) {

  /** Keeps its own copies of the lists. */
  public Replayed {
    rules = List.copyOf(rules);
    evidenceGone = List.copyOf(evidenceGone);
    evidenceNew = List.copyOf(evidenceNew);
  }

  /** Whether the same outcome came out on the same evidence, whatever the wording. */
  public boolean holds() {
    return recordedOutcome.equals(outcome.localName())
        && evidenceGone.isEmpty()
        && evidenceNew.isEmpty();
  }

  /** Whether the reason is worded otherwise. */
  public boolean isReworded() {
    return !because.equals(recordedBecause);
  }
}
