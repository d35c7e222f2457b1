package dev.assay.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says how to write a number that was typed as people write it; names every reading and picks none.
 */
final class NumberAdvice {

  private static final Pattern GROUPED_ONCE = Pattern.compile("([+-]?[1-9]\\d{0,2})([.,])(\\d{3})");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[1-9]\\d{0,2}(?:([.,\\s'])\\d{3})(?:\\1\\d{3})*");
  private static final Pattern GROUPED_WITH_FRACTION =
      Pattern.compile(
          "([+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+),(\\d+)|([+-]?[1-9]\\d{0,2}(?:,\\d{3})+)\\.(\\d+)");
  private static final Pattern COMMA = Pattern.compile("([+-]?\\d+),(\\d+)");
  private static final Pattern POWER = Pattern.compile("[+-]?\\d+(?:\\.\\d*)?[eE][+-]?\\d{1,3}");

  private NumberAdvice() {}

  /** What to write instead of the text; {@code whole} when only whole numbers fit. */
  static String fix(String text, boolean whole) {
    String number = text.strip().replaceAll("[\\u00A0\\u202F\\u2009]", " ");
    if (GROUPED_ONCE.matcher(number).matches() && !(whole && number.contains("."))) {
      String grouped = number.replaceAll("[.,]", "");
      return "Write "
          + grouped
          + " if the mark groups thousands, or "
          + number.replace(',', '.')
          + decimal(whole)
          + " if it starts the decimals.";
    }
    return plain(number)
        .map(value -> "Write " + value + (value.contains(".") ? decimal(whole) : "") + ".")
        .orElse(
            "Write digits with at most one decimal point, such as 4.36, and put the rest into"
                + " sdmx-attribute:unitMult and assay:unit; leave the value out if it is not known.");
  }

  private static Optional<String> plain(String number) {
    if (POWER.matcher(number).matches()) {
      BigDecimal value = new BigDecimal(number);
      return Optional.of(
          (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString());
    }
    if (number.matches("[+-]?\\d+\\.\\d+|[+-]?\\d+")) {
      return Optional.of(number);
    }
    if (GROUPED.matcher(number).matches()) {
      return Optional.of(number.replaceAll("[.,\\s']", ""));
    }
    if (GROUPED_WITH_FRACTION.matcher(number).matches()) {
      int point = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
      return Optional.of(
          number.substring(0, point).replaceAll("[.,]", "") + "." + number.substring(point + 1));
    }
    var comma = COMMA.matcher(number);
    return comma.matches() ? Optional.of(comma.group(1) + "." + comma.group(2)) : Optional.empty();
  }

  private static String decimal(boolean whole) {
    return whole ? " (as xsd:decimal)" : "";
  }
}
