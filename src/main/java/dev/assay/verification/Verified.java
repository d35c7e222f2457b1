package dev.assay.verification;

import java.util.List;

/**
 * A report and how it came about.
 *
 * @param failures the rules that failed, each with the reason; what they check was not decided
 */
public record Verified(Report report, List<String> failures) {

  /** Keeps its own copy of the list. */
  public Verified {
    failures = List.copyOf(failures);
  }
}
