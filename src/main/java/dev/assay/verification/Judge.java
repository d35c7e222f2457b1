package dev.assay.verification;

import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.query.CannedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides readings by what rules found as of one date. */
final class Judge {

  private final Background background;
  private final Findings findings;

  Judge(Background background, Findings findings) {
    this.background = background;
    this.findings = findings;
  }

  /** What a proposition comes to. */
  Fold fold(String proposition, String kind) {
    List<CannedQuery> rules = findings.rules(kind);
    if (rules.isEmpty()) {
      return open("No rule decides propositions of this kind.");
    }
    Optional<String> failure = findings.failure(kind);
    if (failure.isPresent()) {
      return open("Not decided, since a rule failed: " + failure.get());
    }
    String settles =
        background
            .wanted(proposition)
            .or(() -> rules.stream().flatMap(rule -> rule.settles().stream()).findFirst())
            .orElse("a record of it");
    return Fold.of(findings.on(proposition).stream().map(this::counted).toList(), settles);
  }

  /** The rules that found something; when none did, those that could have decided. */
  List<RuleUse> rules(String kind, Fold fold) {
    if (findings.failure(kind).isPresent()) {
      return List.of();
    }
    Set<String> found =
        fold.findings().stream().map(Finding::rule).collect(Collectors.toUnmodifiableSet());
    return findings.rules(kind).stream()
        .filter(rule -> found.isEmpty() ? rule.settles().isPresent() : found.contains(rule.id()))
        .map(rule -> new RuleUse(rule.id(), rule.sha256()))
        .toList();
  }

  /** A record that goes back to the claim itself decides nothing. */
  private Finding counted(Finding finding) {
    return background
        .circular(finding.proposition(), finding.evidence())
        .map(why -> finding.asContext(finding.because() + ", which does not count: " + why))
        .orElse(finding);
  }

  private static Fold open(String because) {
    return new Fold(Outcome.NOT_ENOUGH_EVIDENCE, "", because, List.of());
  }
}
