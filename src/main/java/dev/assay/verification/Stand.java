package dev.assay.verification;

import dev.assay.claim.Finding;
import java.util.Comparator;

/**
 * A record and how it took part in a verdict.
 *
 * @param how {@code supportedBy}, {@code refutedBy}, {@code undecidedBy} or {@code contextFrom}
 * @param evidence IRI of the record
 */
public record Stand(String how, String evidence) implements Comparable<Stand> {

  static Stand of(Finding finding) {
    return new Stand(VerdictGraphs.property(finding).getLocalName(), finding.evidence());
  }

  @Override
  public int compareTo(Stand other) {
    return Comparator.comparing(Stand::how).thenComparing(Stand::evidence).compare(this, other);
  }
}
