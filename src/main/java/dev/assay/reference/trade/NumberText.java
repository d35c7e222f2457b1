package dev.assay.reference.trade;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers of files made by machines: a point before the decimals, and nothing else. */
final class NumberText {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");

  private NumberText() {}

  /** The number of a whole cell; nothing when it is written in any other way. */
  static Optional<BigDecimal> parse(String cell) {
    String text = cell.strip().replace('\u2212', '-');
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
  }
}
