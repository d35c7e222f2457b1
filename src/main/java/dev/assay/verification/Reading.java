package dev.assay.verification;

import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.query.CannedQuery;
import dev.assay.vocabulary.Assay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/** One reading of a claim before it is decided, or a claim that has none. */
record Reading(
    String claim,
    String article,
    String quote,
    String text,
    Optional<String> proposition,
    String kind,
    String sentence,
    String claimed,
    String unit,
    String reason) {

  static Reading of(Binding row) {
    return new Reading(
        Cells.text(row, "claim"),
        Cells.text(row, "article"),
        Cells.text(row, "quote"),
        Cells.text(row, "text"),
        Optional.of(Cells.text(row, "proposition")).filter(iri -> !iri.isEmpty()),
        Cells.text(row, "kind"),
        Cells.text(row, "reading"),
        Cells.text(row, "claimed"),
        Cells.text(row, "unit"),
        Cells.text(row, "reason"));
  }

  Report.Row notCheckable(Details details) {
    return row(
        Outcome.NOT_CHECKABLE,
        "",
        "Not checkable: " + reason + ".",
        details,
        List.of(),
        List.of(),
        List.of());
  }

  Report.Row undecided(String because, Details details) {
    return row(Outcome.NOT_ENOUGH_EVIDENCE, "", because, details, List.of(), List.of(), List.of());
  }

  Report.Row decided(
      Fold fold, List<CannedQuery> rules, Map<String, List<String>> sources, Details details) {
    List<String> evidence = fold.findings().stream().map(Finding::evidence).distinct().toList();
    List<String> pages =
        evidence.stream()
            .flatMap(iri -> sources.getOrDefault(iri, List.of()).stream())
            .distinct()
            .sorted()
            .toList();
    return row(
        fold.outcome(),
        fold.observed(),
        fold.because(),
        details,
        fold.findings(),
        pages,
        rules.stream().map(rule -> new RuleUse(rule.id(), rule.sha256())).toList());
  }

  private Report.Row row(
      Outcome outcome,
      String observed,
      String because,
      Details details,
      List<Finding> findings,
      List<String> sources,
      List<RuleUse> rules) {
    return new Report.Row(
        claim,
        article,
        quote,
        text,
        proposition,
        kind.replace(Assay.getURI(), ""),
        sentence,
        outcome,
        claimed,
        observed,
        unit,
        details,
        findings,
        sources,
        because,
        rules);
  }
}
