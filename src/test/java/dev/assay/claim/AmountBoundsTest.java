package dev.assay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

final class AmountBoundsTest {

  @Test
  void sixBillionCoversHalfABillionEitherWay() {
    assertThat(AmountBounds.rounded(new BigDecimal("6"), 9))
        .isEqualTo(bounds("6000000000", "5500000000", "6500000000"));
  }

  @Test
  void aCountStandsForItself() {
    assertThat(AmountBounds.rounded(new BigDecimal("44"), 0)).isEqualTo(bounds("44", "44", "44"));
  }

  @Test
  void aZeroThatIsWrittenNarrowsTheBounds() {
    assertThat(AmountBounds.rounded(new BigDecimal("6.0"), 9))
        .isEqualTo(bounds("6000000000", "5950000000", "6050000000"));
  }

  @Test
  void anApproximateFigureIsGoodToOneDigit() {
    assertThat(AmountBounds.approximate(new BigDecimal("4.4"), 9))
        .isEqualTo(bounds("4400000000", "4300000000", "4500000000"));
  }

  @Test
  void aNumberWithAFractionIsNoCount() {
    assertThat(AmountBounds.rounded(new BigDecimal("4.5"), 0))
        .isEqualTo(bounds("4.5", "4.45", "4.55"));
  }

  @Test
  void boundsBetweenTwoFiguresReachFromTheLowOfOneToTheHighOfTheOther() {
    AmountBounds four = AmountBounds.rounded(new BigDecimal("4"), 9);
    AmountBounds six = AmountBounds.rounded(new BigDecimal("6"), 9);

    assertThat(four.to(six)).isEqualTo(bounds("4000000000", "3500000000", "6500000000"));
  }

  @Property
  void boundsContainTheAmount(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal stated,
      @ForAll("multipliers") int multiplier) {
    for (AmountBounds bounds :
        new AmountBounds[] {
          AmountBounds.rounded(stated, multiplier),
          AmountBounds.approximate(stated, multiplier),
          AmountBounds.above(stated, multiplier),
          AmountBounds.below(stated, multiplier)
        }) {
      assertThat(bounds.low().orElse(bounds.amount())).isLessThanOrEqualTo(bounds.amount());
      assertThat(bounds.high().orElse(bounds.amount())).isGreaterThanOrEqualTo(bounds.amount());
    }
  }

  @Property
  void aFigureInBillionsIsThatFigureInMillionsOfTheSameDigits(
      @ForAll @IntRange(min = 1, max = 99_999) int digits) {
    BigDecimal billions = BigDecimal.valueOf(digits, 3);
    BigDecimal millions = BigDecimal.valueOf(digits);

    assertThat(AmountBounds.rounded(billions, 9)).isEqualTo(AmountBounds.rounded(millions, 6));
    assertThat(AmountBounds.approximate(billions, 9))
        .isEqualTo(AmountBounds.approximate(millions, 6));
    assertThat(AmountBounds.above(billions, 9)).isEqualTo(AmountBounds.above(millions, 6));
  }

  @Property
  void approximateBoundsHoldTheRoundedOnes(
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal stated) {
    AmountBounds exact = AmountBounds.rounded(stated, 9);
    AmountBounds about = AmountBounds.approximate(stated, 9);

    assertThat(about.low().orElseThrow()).isLessThan(exact.low().orElseThrow());
    assertThat(about.high().orElseThrow()).isGreaterThan(exact.high().orElseThrow());
  }

  @Provide
  Arbitrary<Integer> multipliers() {
    return Arbitraries.of(0, 3, 6, 9, 12);
  }

  private static AmountBounds bounds(String amount, String low, String high) {
    return new AmountBounds(
        new BigDecimal(amount),
        Optional.of(new BigDecimal(low)),
        Optional.of(new BigDecimal(high)));
  }
}
