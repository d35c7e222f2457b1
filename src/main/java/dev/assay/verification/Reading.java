package dev.assay.verification;

import dev.assay.claim.Outcome;
import dev.assay.vocabulary.Assay;
import java.util.List;
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
        new Fold(Outcome.NOT_CHECKABLE, "", "Not checkable: " + reason + ".", List.of()),
        List.of(),
        List.of(),
        details,
        Optional.empty(),
        Optional.empty());
  }

  Report.Row decided(
      Fold fold,
      List<RuleUse> rules,
      List<String> sources,
      Details details,
      Optional<Judged> onArticleDate,
      Judged today) {
    return row(fold, rules, sources, details, onArticleDate, Optional.of(today));
  }

  private Report.Row row(
      Fold fold,
      List<RuleUse> rules,
      List<String> sources,
      Details details,
      Optional<Judged> onArticleDate,
      Optional<Judged> today) {
    return new Report.Row(
        claim,
        article,
        quote,
        text,
        proposition,
        kind.replace(Assay.getURI(), ""),
        sentence,
        fold.outcome(),
        claimed,
        fold.observed(),
        unit,
        details,
        fold.findings(),
        sources,
        fold.because(),
        onArticleDate,
        today,
        rules);
  }
}
