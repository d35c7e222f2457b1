package dev.assay.verification;

import dev.assay.claim.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what records say into the sentence of a verdict. */
final class Reasons {

  private static final int SHOWN = 5;

  private Reasons() {}

  /** The reasons of some findings, of which the first few are shown and the others counted. */
  static String told(List<Finding> findings) {
    List<String> reasons = findings.stream().map(Finding::because).distinct().toList();
    String shown = reasons.stream().limit(SHOWN).collect(Collectors.joining("; "));
    int more = reasons.size() - SHOWN;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }

  /** Why nothing is decided, what is known all the same, and what would settle it. */
  static String open(List<Finding> undecided, List<Finding> context, String settles) {
    String known =
        undecided.isEmpty()
            ? "The data holds nothing that decides it"
            : "Left open by what is known: " + told(undecided);
    String besides = context.isEmpty() ? "" : " Known besides: " + told(context) + ".";
    return known + "." + besides + " It would be settled by " + settles + ".";
  }
}
