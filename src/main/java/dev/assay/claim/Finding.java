package dev.assay.claim;

/**
 * One row of a rule: what one record says about one proposition.
 *
 * @param rule id of the rule
 * @param proposition IRI of the proposition
 * @param evidence IRI of the record
 * @param origin IRI of the first source that the record goes back to
 * @param stance what the record says
 * @param observed what the record shows, in words
 * @param because the reason for the stance, in words
 * @param reporter the area that reports the figures, in words; empty when there is none
 * @param basis whose figures these are and on what footing, in words; empty when it makes no
 *     difference
 */
public record Finding(
    String rule,
    String proposition,
    String evidence,
    String origin,
    Stance stance,
    String observed,
    String because,
    String reporter,
    String basis) {

  /** The same finding as one that decides nothing, for that reason. */
  public Finding asContext(String reason) {
    return new Finding(
        rule, proposition, evidence, origin, Stance.CONTEXT, observed, reason, reporter, basis);
  }
}
