package dev.assay.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The true values that a stated figure allows, in whole units.
 *
 * @param amount the figure times its multiplier
 * @param low the smallest true value, absent when unbounded
 * @param high the largest true value, absent likewise
 */
public record AmountBounds(BigDecimal amount, Optional<BigDecimal> low, Optional<BigDecimal> high) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Bounds of a figure that is exact to its last stated digit: half a digit up and down. A whole
   * number without a multiplier is a count, and stands for itself.
   */
  public static AmountBounds rounded(BigDecimal stated, int multiplier) {
    boolean counted = multiplier == 0 && stated.scale() <= 0;
    BigDecimal margin = counted ? BigDecimal.ZERO : lastDigit(stated).multiply(HALF);
    return around(stated, multiplier, margin);
  }

  /** Bounds of a figure that is good to one unit of its last stated digit. */
  public static AmountBounds approximate(BigDecimal stated, int multiplier) {
    return around(stated, multiplier, lastDigit(stated));
  }

  /** Bounds of a figure that the true value is above. */
  public static AmountBounds above(BigDecimal stated, int multiplier) {
    BigDecimal amount = scaled(stated, multiplier);
    return new AmountBounds(amount, Optional.of(amount), Optional.empty());
  }

  /** Bounds of a figure that the true value is below. */
  public static AmountBounds below(BigDecimal stated, int multiplier) {
    BigDecimal amount = scaled(stated, multiplier);
    return new AmountBounds(amount, Optional.empty(), Optional.of(amount));
  }

  /** Bounds from the low of this figure to the high of another. */
  public AmountBounds to(AmountBounds upper) {
    return new AmountBounds(amount, low, upper.high);
  }

  private static AmountBounds around(BigDecimal stated, int multiplier, BigDecimal margin) {
    return new AmountBounds(
        scaled(stated, multiplier),
        Optional.of(scaled(stated.subtract(margin), multiplier)),
        Optional.of(scaled(stated.add(margin), multiplier)));
  }

  /** One unit of the last digit that was written: 0.01 for 4.36, 1 for 44, 0.1 for 4.0. */
  private static BigDecimal lastDigit(BigDecimal stated) {
    return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(stated.scale(), 0));
  }

  private static BigDecimal scaled(BigDecimal stated, int multiplier) {
    return plain(stated.scaleByPowerOfTen(multiplier));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.setScale(Math.max(stripped.scale(), 0));
  }
}
