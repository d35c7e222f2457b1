package dev.assay.verification;

import static dev.assay.claim.Outcome.CONFLICTING;
import static dev.assay.claim.Outcome.NOT_ENOUGH_EVIDENCE;
import static dev.assay.claim.Outcome.REFUTED;
import static dev.assay.claim.Outcome.SUPPORTED;
import static dev.assay.verification.TradeBase.usd;
import static dev.assay.verification.TradeBase.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.claim.Finding;
import dev.assay.claim.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims about trade in goods, from tables in which other programs are known to go astray. */
final class TradeCasesTest {

  private static final String CLASS_27 = " ; assay:commodity \"27\"";

  @Test
  void turnoverIsTheSumOfOneReporterAndDependsOnWhich() {
    Report.Row row =
        new TradeBase()
            .claim("over-4", "turnover AZE RUS 2023", "GreaterThan", usd("4", 9))
            .figure("am", "imports AZE RUS 2023", whole("2950000000", "USD"))
            .figure("ax", "exports AZE RUS 2023", whole("1170000000", "USD"))
            .figure("arx", "re-exports AZE RUS 2023", whole("200000000", "USD"))
            .figure("rx", "exports RUS AZE 2023", whole("2830000000", "USD"))
            .figure("rm", "imports RUS AZE 2023", whole("1020000000", "USD"))
            .verified()
            .row("over-4");

    assertThat(row.outcome()).isEqualTo(CONFLICTING);
    assertThat(observed(row, Stance.SUPPORTS)).containsOnly("4.12 billion USD");
    assertThat(observed(row, Stance.REFUTES)).containsOnly("3.85 billion USD");
    assertThat(row.findings().toString()).doesNotContain("4.32", "7.97", "8.17");
  }

  @Test
  void totalsAndSlicesAreNeverMixedOrAdded() {
    Outcomes outcomes =
        new TradeBase()
            .claim("russia", "imports AZE RUS 2023", "Equal", whole("600", "USD"))
            .claim("world", "imports AZE WLD 2023", "Equal", whole("1000", "USD"))
            .claim("naive", "imports AZE RUS 2023", "Equal", whole("3150", "USD"))
            .claim("chapter", "imports AZE RUS 2023", "Equal", whole("500", "USD") + CLASS_27)
            .claim("levels", "imports AZE RUS 2023", "Equal", whole("1100", "USD") + CLASS_27)
            .figure("w", "imports AZE WLD 2023", whole("1000", "USD"))
            .figure("all", "imports AZE RUS 2023", whole("600", "USD"))
            .figure("sea", "imports AZE RUS 2023", sliced("250", "transportMode \"2100\""))
            .figure("via", "imports AZE RUS 2023", sliced("150", "secondPartner area:TUR"))
            .figure("c01", "imports AZE RUS 2023", sliced("600", "customsProcedure \"C01\""))
            .figure("hs27", "imports AZE RUS 2023", sliced("500", "commodity \"27\""))
            .figure("hs2710", "imports AZE RUS 2023", sliced("300", "commodity \"2710\""))
            .figure("hs271019", "imports AZE RUS 2023", sliced("300", "commodity \"271019\""))
            .verified();

    assertThat(outcomes.of("russia")).isEqualTo(SUPPORTED);
    assertThat(outcomes.of("world")).isEqualTo(SUPPORTED);
    assertThat(outcomes.of("naive")).isEqualTo(REFUTED);
    assertThat(outcomes.of("chapter")).isEqualTo(SUPPORTED);
    assertThat(outcomes.of("levels")).isEqualTo(REFUTED);
  }

  @Test
  void anotherCurrencyAndConstantPricesDoNotAnswer() {
    Outcomes outcomes =
        new TradeBase()
            .claim("c1", "imports AZE RUS 2023", "GreaterThan", usd("4", 9))
            .claim("c2", "imports AZE RUS 2024", "GreaterThan", usd("4", 9))
            .figure("y20", "imports AZE RUS 2020", whole("2650000000", "USD"))
            .figure("y23", "imports AZE RUS 2023", usd("4.36", 9))
            .figure("y24", "imports AZE RUS 2024", whole("4100000000", "EUR"))
            .figure(
                "real",
                "imports AZE RUS 2023",
                usd("3650", 6) + " ; assay:constantPricesOf \"2015\"^^xsd:gYear")
            .verified();

    assertThat(outcomes.of("c1")).isEqualTo(SUPPORTED);
    assertThat(because(outcomes.row("c1"), Stance.CONTEXT)).anyMatch(s -> s.contains("2015"));
    assertThat(outcomes.of("c2")).isEqualTo(NOT_ENOUGH_EVIDENCE);
    assertThat(because(outcomes.row("c2"), Stance.CONTEXT))
        .anyMatch(s -> s.contains("4.1 billion EUR") && s.contains("no rate for 2024"));
  }

  @Test
  void whatIsAbsentIsNotZeroAndMonthsAreNotAYear() {
    Outcomes outcomes =
        new TradeBase()
            .claim("c1", "exports RUS AZE 2023", "Equal", whole("0", "USD"))
            .claim("c2", "imports AZE RUS 2024", "Equal", usd("440", 6))
            .fell("c3", "imports AZE RUS 2024", "2022")
            .claim("c4", "imports AZE RUS 2020", "Equal", whole("0", "USD"))
            .figure("x21", "exports RUS AZE 2021", whole("2300000000", "USD"))
            .figure("jan", "imports AZE RUS 2024-01", whole("210000000", "USD"))
            .figure("feb", "imports AZE RUS 2024-02", whole("230000000", "USD"))
            .figure("m22", "imports AZE RUS 2022", whole("2600000000", "USD"))
            .figure("m20", "imports AZE RUS 2020", whole("0", "USD"))
            .verified();

    assertThat(outcomes.of("c1")).isEqualTo(NOT_ENOUGH_EVIDENCE);
    assertThat(because(outcomes.row("c1"), Stance.CONTEXT))
        .singleElement()
        .asString()
        .contains("the last before it is for 2021");
    assertThat(outcomes.of("c2")).isEqualTo(NOT_ENOUGH_EVIDENCE);
    assertThat(because(outcomes.row("c2"), Stance.CONTEXT))
        .filteredOn(s -> s.contains("a part of 2024 does not answer for the whole"))
        .hasSize(2);
    assertThat(outcomes.of("c3")).isEqualTo(NOT_ENOUGH_EVIDENCE);
    assertThat(outcomes.of("c4")).isEqualTo(SUPPORTED);
  }

  @Test
  void eachMeasureHasItsFormulaAndAnotherIsHintedAt() {
    Outcomes outcomes =
        new TradeBase()
            .claim("c1", "turnover AZE RUS 2023", "Equal", usd("4.3", 9))
            .claim("c2", "exports AZE RUS 2023", "Equal", usd("4.3", 9))
            .claim("c3", "balance AZE RUS 2023", "LessThan", whole("0", "USD"))
            .claim("c4", "turnover AZE ITA 2023", "GreaterThan", usd("15", 9))
            .claim("c5", "balance AZE TUR 2023", "Equal", usd("8", 9))
            .figure("rx", "exports AZE RUS 2023", usd("1200", 6))
            .figure("rm", "imports AZE RUS 2023", usd("3100", 6))
            .figure("ix", "exports AZE ITA 2023", usd("15200", 6))
            .figure("im", "imports AZE ITA 2023", usd("600", 6))
            .figure("tx", "exports AZE TUR 2023", usd("5700", 6))
            .figure("tm", "imports AZE TUR 2023", usd("2300", 6))
            .verified();

    assertThat(outcomes.of("c1")).isEqualTo(SUPPORTED);
    assertThat(outcomes.of("c2")).isEqualTo(REFUTED);
    assertThat(observed(outcomes.row("c2"), Stance.REFUTES)).containsOnly("1.2 billion USD");
    assertThat(observed(outcomes.row("c2"), Stance.CONTEXT))
        .containsOnly("the goods turnover of 4.3 billion USD");
    assertThat(outcomes.of("c3")).isEqualTo(SUPPORTED);
    assertThat(observed(outcomes.row("c3"), Stance.SUPPORTS)).containsOnly("-1.9 billion USD");
    assertThat(outcomes.of("c4")).isEqualTo(SUPPORTED);
    assertThat(observed(outcomes.row("c4"), Stance.SUPPORTS)).contains("15.8 billion USD");
    assertThat(outcomes.of("c5")).isEqualTo(REFUTED);
    assertThat(observed(outcomes.row("c5"), Stance.REFUTES)).containsOnly("3.4 billion USD");
    assertThat(observed(outcomes.row("c5"), Stance.CONTEXT))
        .containsOnly("the goods turnover of 8 billion USD");
  }

  @Test
  void aRevisionDecidesFromTheDayOnWhichItIsPublic() {
    TradeBase base =
        new TradeBase()
            .claim("over-4", "imports AZE RUS 2023", "GreaterThan", usd("4", 9))
            .figure("first", "imports AZE RUS 2023", usd("4.1", 9), "2024-01-20")
            .figure("revised", "imports AZE RUS 2023", usd("3.9", 9), "2024-06-01");

    assertThat(base.asOf("2024-05-31").of("over-4")).isEqualTo(SUPPORTED);
    assertThat(base.verified().of("over-4")).isEqualTo(REFUTED);
    assertThat(because(base.verified().row("over-4"), Stance.CONTEXT))
        .singleElement()
        .asString()
        .contains("An earlier release", "would have supported the claim");
  }

  private static String sliced(String value, String limit) {
    return whole(value, "USD") + " ; assay:" + limit;
  }

  private static List<String> observed(Report.Row row, Stance stance) {
    return row.findings().stream()
        .filter(finding -> finding.stance() == stance)
        .map(Finding::observed)
        .toList();
  }

  private static List<String> because(Report.Row row, Stance stance) {
    return row.findings().stream()
        .filter(finding -> finding.stance() == stance)
        .map(Finding::because)
        .toList();
  }
}
