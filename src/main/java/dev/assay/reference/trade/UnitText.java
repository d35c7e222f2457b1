package dev.assay.reference.trade;

import dev.assay.vocabulary.Prefixes;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A unit as statistics write it in English, such as {@code million constant 2015 US$}.
 *
 * @param unit IRI of the currency or unit; none when the text names none that is known
 * @param multiplier the power of ten
 * @param constantPricesOf the year of whose prices it speaks
 */
record UnitText(Optional<String> unit, int multiplier, Optional<String> constantPricesOf) {

  static final String PERCENT = Prefixes.BASE + "unit/percent";
  static final String NUMBER = Prefixes.BASE + "unit/number";
  static final String OF_THE_SOURCE = Prefixes.BASE + "unit/of-the-source";

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("units", 0),
          Map.entry("thousand", 3),
          Map.entry("thousands", 3),
          Map.entry("mil", 6),
          Map.entry("mn", 6),
          Map.entry("mio", 6),
          Map.entry("million", 6),
          Map.entry("millions", 6),
          Map.entry("bn", 9),
          Map.entry("bil", 9),
          Map.entry("billion", 9),
          Map.entry("billions", 9),
          Map.entry("tn", 12),
          Map.entry("trillion", 12),
          Map.entry("trillions", 12));
  private static final Pattern CONSTANT = Pattern.compile("constant (\\d{4})");
  private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])");

  static UnitText of(String text) {
    Matcher constant = CONSTANT.matcher(text.toLowerCase(Locale.ROOT));
    return new UnitText(
        unit(text),
        power(text).orElse(0),
        constant.find() ? Optional.of(constant.group(1)) : Optional.empty());
  }

  /** The power of ten that a word of the text says, if one does. */
  static Optional<Integer> power(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      Integer power = POWERS.get(word);
      if (power != null) {
        return Optional.of(power);
      }
    }
    return Optional.empty();
  }

  /** The currency of a code of ISO 4217, if it is one. */
  static Optional<String> currency(String code) {
    return CODES.contains(code)
        ? Optional.of(Prefixes.BASE + "currency/" + code)
        : Optional.empty();
  }

  private static Optional<String> unit(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.contains("%") || lower.contains("percent")) {
      return Optional.of(PERCENT);
    }
    if (lower.contains("us$") || lower.contains("us dollar") || lower.contains("u.s. dollar")) {
      return currency("USD");
    }
    if (lower.contains("euro") || text.contains("€")) {
      return currency("EUR");
    }
    Matcher codes = CODE.matcher(text);
    while (codes.find()) {
      if (CODES.contains(codes.group())) {
        return currency(codes.group());
      }
    }
    return Optional.empty();
  }
}
