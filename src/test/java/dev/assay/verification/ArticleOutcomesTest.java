package dev.assay.verification;

import static dev.assay.claim.Outcome.CONFLICTING;
import static dev.assay.claim.Outcome.NOT_ENOUGH_EVIDENCE;
import static dev.assay.claim.Outcome.REFUTED;
import static dev.assay.claim.Outcome.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.claim.Stance;
import dev.assay.store.KnowledgeBase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcomes of the first article follow from the data through the rules. */
final class ArticleOutcomesTest {

  private static final String OVER_FOUR = "az-ru-turnover-2023-over-4bn";
  private static final KnowledgeBase KB = ShippedData.unverified();
  private static final Outcomes TODAY = Outcomes.of(KB);

  @Test
  void turnoverOverFourBillionIsSupportedByIndependentOrigins() {
    Report.Row row = TODAY.row(OVER_FOUR);

    assertThat(row.outcome()).isEqualTo(SUPPORTED);
    assertThat(origins(row, Stance.SUPPORTS)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(row.observed()).contains("4.36 billion USD").contains("4.4 billion USD");
  }

  @ParameterizedTest
  @CsvSource({
    "putin-said-turnover-over-4bn, SUPPORTED",
    "putin-said-investment-6bn, SUPPORTED",
    "ru-investment-az-stock-6bn, CONFLICTING",
    "ru-direct-investment-az-stock-6bn, REFUTED",
    "ru-investment-az-flow-2023-6bn, NOT_ENOUGH_EVIDENCE",
    "declaration-two-days-before-world-war-ii, REFUTED",
    "declaration-two-days-before-invasion, SUPPORTED",
    "north-south-completed, REFUTED",
    "turkey-first-partner-of-azerbaijan-2023, REFUTED"
  })
  void eachReadingHasItsOwnOutcome(String proposition, Outcome expected) {
    assertThat(TODAY.of(proposition)).isEqualTo(expected);
  }

  @Test
  void conflictingFiguresNameWhoSaysWhat() {
    assertThat(TODAY.row("ru-investment-az-stock-6bn").because())
        .startsWith("Sources disagree. For: ")
        .contains("Against: ")
        .contains("4.5 billion USD")
        .contains("6.3 billion USD");
  }

  @Test
  void moreThanFortyOfficialsIsSupportedByTheListAndItsDraft() {
    Report.Row row = TODAY.row("hr-8141-targets-over-40");

    assertThat(row.outcome()).isEqualTo(SUPPORTED);
    assertThat(row.observed()).contains("44 persons").contains("41 persons");
  }

  @Test
  void theBillIsIntroducedToday() {
    assertThat(TODAY.of("hr-8141-introduced")).isEqualTo(SUPPORTED);
  }

  @Test
  void theBillWasOnlyAnnouncedWhenTheArticleWasWritten() {
    Report.Row row = Outcomes.asOf(KB, "2024-04-23").row("hr-8141-introduced");

    assertThat(row.outcome()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    assertThat(row.because()).contains("announced on 2024-04-23");
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-congress", "european-parliament", "france-senate", "pace"})
  void noBodyHadImposedSanctions(String body) {
    assertThat(TODAY.of(body + "-imposed-sanctions-on-azerbaijan")).isEqualTo(REFUTED);
  }

  @Test
  void russiaIsTheThirdPartner() {
    Report.Row row = TODAY.row("russia-third-partner-of-azerbaijan-2023");

    assertThat(row.outcome()).isEqualTo(SUPPORTED);
    assertThat(row.observed()).contains("15.6 billion").contains("7.6 billion").contains("4.36");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azerbaijan-first-in-south-caucasus-for-russia",
        "azerbaijan-first-in-cis-asia-for-russia"
      })
  void armeniaTradesMoreWithRussia(String proposition) {
    Report.Row row = TODAY.row(proposition);

    assertThat(row.outcome()).isEqualTo(REFUTED);
    assertThat(row.observed()).contains("Armenia 7.3 billion USD");
  }

  @Test
  void aChangedFigureChangesTheVerdict() {
    KnowledgeBase changed =
        Changed.value(KB, "trade-observations", List.of("t08"), "3.36", "3355000000", "3365000000");

    assertThat(Outcomes.of(changed).of(OVER_FOUR)).isEqualTo(CONFLICTING);
  }

  @Test
  void withoutItsEvidenceNothingIsDecided() {
    KnowledgeBase emptied = Changed.without(KB, "trade-observations");
    Report.Row row = Outcomes.of(emptied).row(OVER_FOUR);

    assertThat(row.outcome()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    assertThat(row.because())
        .contains("It would be settled by a figure of goods turnover that Azerbaijan reports");
    assertThat(row.evidence()).isEmpty();
  }

  private static List<String> origins(Report.Row row, Stance stance) {
    return row.findings().stream()
        .filter(finding -> finding.stance() == stance)
        .map(Finding::origin)
        .distinct()
        .toList();
  }
}
