package dev.assay.verification;

import dev.assay.ShippedData;
import dev.assay.claim.Outcome;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Prefixes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a report says of each proposition, by its name without prefix. */
record Outcomes(Map<String, Report.Row> rows) {

  private static final String PROP = Prefixes.BASE + "prop/";

  static Outcomes of(KnowledgeBase kb) {
    return of(ShippedData.verifier().verify(kb, Optional.empty()));
  }

  static Outcomes asOf(KnowledgeBase kb, String date) {
    return of(ShippedData.verifier().verify(kb, Optional.of(LocalDate.parse(date))));
  }

  Outcome of(String proposition) {
    return row(proposition).outcome();
  }

  Report.Row row(String proposition) {
    return Optional.ofNullable(rows.get(PROP + proposition))
        .orElseThrow(() -> new AssertionError("no proposition prop:" + proposition));
  }

  private static Outcomes of(Report report) {
    return new Outcomes(
        report.rows().stream()
            .filter(row -> row.proposition().isPresent())
            .collect(
                Collectors.toMap(
                    row -> row.proposition().orElseThrow(), Function.identity(), (a, b) -> a)));
  }
}
