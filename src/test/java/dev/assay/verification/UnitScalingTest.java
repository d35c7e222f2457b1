package dev.assay.verification;

import static dev.assay.claim.Outcome.NOT_ENOUGH_EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.claim.Outcome;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same figure, to the same precision, in thousands of millions or in millions. */
final class UnitScalingTest {

  private static final List<String> COMPARATORS =
      List.of("GreaterThan", "AtLeast", "Equal", "About", "AtMost", "LessThan");

  @Property(tries = 12)
  void theUnitInWhichAFigureIsStatedChangesNoOutcome(
      @ForAll @IntRange(min = 3940, max = 4060) int millions) {
    BigDecimal billions = BigDecimal.valueOf(millions, 3);
    TradeBase base = new TradeBase();
    for (String comparator : COMPARATORS) {
      base.claim("b" + comparator, "imports AZE RUS 2023", comparator, TradeBase.usd("4.0", 9))
          .claim("m" + comparator, "imports AZE TUR 2023", comparator, TradeBase.usd("4.0", 9))
          .claim("t" + comparator, "imports AZE ITA 2023", comparator, TradeBase.usd("4.0", 9))
          .claim("w" + comparator, "imports AZE GEO 2023", comparator, TradeBase.usd("4.0", 9));
    }
    Outcomes outcomes =
        base.figure("b", "imports AZE RUS 2023", TradeBase.usd(billions.toPlainString(), 9))
            .figure("m", "imports AZE TUR 2023", TradeBase.usd(Integer.toString(millions), 6))
            .figure("t", "imports AZE ITA 2023", TradeBase.usd(trillions(billions), 12))
            .figure("w", "imports AZE GEO 2023", TradeBase.whole(millions + "000000", "USD"))
            .verified();

    for (String comparator : COMPARATORS) {
      Outcome outcome = outcomes.of("b" + comparator);
      assertThat(outcomes.of("m" + comparator)).as(comparator).isEqualTo(outcome);
      assertThat(outcomes.of("t" + comparator)).as(comparator).isEqualTo(outcome);
      if (outcome != NOT_ENOUGH_EVIDENCE) {
        assertThat(outcomes.of("w" + comparator)).as("exactly, " + comparator).isEqualTo(outcome);
      }
    }
  }

  private static String trillions(BigDecimal billions) {
    return billions.movePointLeft(3).toPlainString();
  }
}
