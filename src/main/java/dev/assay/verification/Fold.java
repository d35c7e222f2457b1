package dev.assay.verification;

import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.claim.Stance;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds what the records say about one proposition into an outcome and a reason.
 *
 * <ul>
 *   <li>Records that go back to one origin count once.
 *   <li>Origins that all support it: <em>supported</em>. Origins that all refute it:
 *       <em>refuted</em>.
 *   <li>Some support and some refute it: <em>conflicting</em>, and the reason names who says what;
 *       never an average.
 *   <li>No record decides: <em>not enough evidence</em>, and the reason says what would settle it.
 *   <li>What is only context decides nothing.
 * </ul>
 *
 * <p>The order of the findings, and finding the same thing twice, change nothing.
 */
record Fold(Outcome outcome, String observed, String because, List<Finding> findings) {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::stance)
          .thenComparing(Finding::evidence)
          .thenComparing(Finding::because)
          .thenComparing(Finding::origin)
          .thenComparing(Finding::observed)
          .thenComparing(Finding::reporter)
          .thenComparing(Finding::basis);

  /**
   * The outcome of some findings.
   *
   * @param settles what would settle the proposition, in words
   */
  static Fold of(Collection<Finding> found, String settles) {
    List<Finding> findings = found.stream().distinct().sorted(ORDER).toList();
    List<Finding> supporting = with(findings, Stance.SUPPORTS);
    List<Finding> refuting = with(findings, Stance.REFUTES);
    if (!supporting.isEmpty() && !refuting.isEmpty()) {
      List<Finding> both = Stream.concat(supporting.stream(), refuting.stream()).toList();
      return new Fold(
          Outcome.CONFLICTING, seen(both), disagreement(supporting, refuting), findings);
    }
    if (!supporting.isEmpty()) {
      return new Fold(
          Outcome.SUPPORTED, seen(supporting), decided("Borne out by ", supporting), findings);
    }
    if (!refuting.isEmpty()) {
      return new Fold(
          Outcome.REFUTED, seen(refuting), decided("Contradicted by ", refuting), findings);
    }
    List<Finding> open = with(findings, Stance.UNDECIDED);
    return new Fold(
        Outcome.NOT_ENOUGH_EVIDENCE,
        seen(open),
        Reasons.open(open, with(findings, Stance.CONTEXT), settles),
        findings);
  }

  private static String decided(String verb, List<Finding> findings) {
    long count = findings.stream().map(Finding::origin).distinct().count();
    String sources = count == 1 ? "one source: " : count + " sources of different origin: ";
    return verb + sources + Reasons.told(findings) + ".";
  }

  private static String disagreement(List<Finding> supporting, List<Finding> refuting) {
    Set<String> one = reporters(supporting);
    Set<String> other = reporters(refuting);
    boolean byReporter =
        !one.contains("") && !other.contains("") && Collections.disjoint(one, other);
    return byReporter
        ? "It depends on the reporter. It holds by the figures of "
            + String.join(" and ", one)
            + ": "
            + Reasons.told(supporting)
            + ". It does not by those of "
            + String.join(" and ", other)
            + ": "
            + Reasons.told(refuting)
            + "."
        : "Sources disagree. For: "
            + Reasons.told(supporting)
            + ". Against: "
            + Reasons.told(refuting)
            + ".";
  }

  private static Set<String> reporters(List<Finding> findings) {
    return findings.stream().map(Finding::reporter).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Finding> with(List<Finding> findings, Stance stance) {
    return findings.stream().filter(finding -> finding.stance() == stance).toList();
  }

  private static String seen(List<Finding> findings) {
    return findings.stream().map(Finding::observed).distinct().collect(Collectors.joining("; "));
  }
}
