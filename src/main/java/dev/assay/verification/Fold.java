package dev.assay.verification;

import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.claim.Stance;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds what the records say about one proposition into an outcome and a reason.
 *
 * <ul>
 *   <li>Records that go back to one origin count once.
 *   <li>Origins that all support it: <em>supported</em>. Origins that all refute it:
 *       <em>refuted</em>.
 *   <li>Some support and some refute it: <em>conflicting</em>, and the reason names who says what.
 *   <li>No record decides: <em>not enough evidence</em>, and the reason says what would settle it.
 * </ul>
 *
 * <p>The order of the findings, and finding the same thing twice, change nothing.
 */
record Fold(Outcome outcome, String observed, String because, List<Finding> findings) {

  private static final int SHOWN = 5;
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::stance)
          .thenComparing(Finding::evidence)
          .thenComparing(Finding::because);

  static Fold of(Collection<Finding> found, String settles) {
    List<Finding> findings = found.stream().distinct().sorted(ORDER).toList();
    Map<String, List<Finding>> supporting = byOrigin(findings, Stance.SUPPORTS);
    Map<String, List<Finding>> refuting = byOrigin(findings, Stance.REFUTES);
    Map<String, List<Finding>> open = byOrigin(findings, Stance.UNDECIDED);
    if (!supporting.isEmpty() && !refuting.isEmpty()) {
      String because =
          "Sources disagree. For: " + told(supporting) + ". Against: " + told(refuting) + ".";
      return new Fold(
          Outcome.CONFLICTING,
          seen(Stream.concat(all(supporting), all(refuting))),
          because,
          findings);
    }
    if (!supporting.isEmpty()) {
      return decided(Outcome.SUPPORTED, "Borne out by ", supporting, findings);
    }
    if (!refuting.isEmpty()) {
      return decided(Outcome.REFUTED, "Contradicted by ", refuting, findings);
    }
    String wanting = "It would be settled by " + settles + ".";
    String because =
        open.isEmpty()
            ? "The data holds nothing that speaks to it. " + wanting
            : "Left open by what is known: " + told(open) + ". " + wanting;
    return new Fold(Outcome.NOT_ENOUGH_EVIDENCE, seen(all(open)), because, findings);
  }

  private static Fold decided(
      Outcome outcome, String verb, Map<String, List<Finding>> origins, List<Finding> findings) {
    int count = origins.size();
    String sources = count == 1 ? "one source: " : count + " sources of different origin: ";
    return new Fold(outcome, seen(all(origins)), verb + sources + told(origins) + ".", findings);
  }

  private static Map<String, List<Finding>> byOrigin(List<Finding> findings, Stance stance) {
    return findings.stream()
        .filter(finding -> finding.stance() == stance)
        .collect(Collectors.groupingBy(Finding::origin, LinkedHashMap::new, Collectors.toList()));
  }

  private static String told(Map<String, List<Finding>> origins) {
    List<String> reasons = all(origins).map(Finding::because).distinct().toList();
    String shown = reasons.stream().limit(SHOWN).collect(Collectors.joining("; "));
    int more = reasons.size() - SHOWN;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }

  private static String seen(Stream<Finding> findings) {
    return findings.map(Finding::observed).distinct().collect(Collectors.joining("; "));
  }

  private static Stream<Finding> all(Map<String, List<Finding>> origins) {
    return origins.values().stream().flatMap(List::stream);
  }
}
