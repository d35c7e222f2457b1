package dev.assay.verification;

import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.query.CannedQuery;
import java.util.List;
import java.util.Optional;

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

  /** The rules that took part. */
  List<RuleUse> rules(String kind) {
    return findings.failure(kind).isPresent()
        ? List.of()
        : findings.rules(kind).stream().map(rule -> new RuleUse(rule.id(), rule.sha256())).toList();
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
