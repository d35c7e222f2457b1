package dev.assay.reference.list;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of the number that the International Maritime Organization gives a ship or a
 * company.
 *
 * @param scheme {@code IMO} for a ship, {@code IMO company} for a company; empty without number
 * @param number the seven digits; empty without number
 * @param problem what is wrong with the text, if anything
 */
public record Imo(String scheme, String number, Optional<String> problem) {

  /** The scheme of the numbers of ships. */
  public static final String SHIP = "IMO";

  /** The scheme of the numbers of companies and owners. */
  public static final String COMPANY = "IMO company";

  private static final Imo NONE = new Imo("", "", Optional.empty());
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)\\bIMO(?:\\s*(?:no|number|nr)\\b\\.?)?[\\s:#.]*([0-9][0-9 .]*)(?![0-9A-Za-z])");
  private static final Pattern BARE = Pattern.compile("[0-9][0-9 ]*(?:\\.0+)?");
  private static final Pattern SEVEN = Pattern.compile("(?<![0-9])[0-9]{7}(?![0-9])");
  private static final int[] SHIP_WEIGHTS = {7, 6, 5, 4, 3, 2};
  private static final int[] COMPANY_WEIGHTS = {8, 6, 4, 2, 9, 7};

  /** Reads a text of which nothing else says that it is such a number. */
  public static Imo in(String text) {
    Matcher marked = MARKED.matcher(text);
    if (marked.find()) {
      return checked(marked.group(1));
    }
    if (BARE.matcher(text.strip()).matches()) {
      return checked(text);
    }
    boolean mmsi = text.toUpperCase(Locale.ROOT).contains("MMSI");
    return !mmsi && SEVEN.matcher(text).find()
        ? none(
            "has seven digits that nothing marks as an IMO number, so they are not taken for one")
        : NONE;
  }

  private static Imo checked(String text) {
    String digits = text.strip().replaceFirst("\\.0*$", "").replaceAll("[ .]", "");
    if (digits.matches("0+")) {
      return none("is no number, only zeros");
    }
    if (digits.length() != 7) {
      return none("has " + digits.length() + " digits where an IMO number has seven");
    }
    int last = digits.charAt(6) - '0';
    if (sum(digits, SHIP_WEIGHTS) % 10 == last) {
      return new Imo(SHIP, digits, Optional.empty());
    }
    if ((11 - sum(digits, COMPANY_WEIGHTS) % 11) % 10 == last) {
      return new Imo(COMPANY, digits, Optional.empty());
    }
    return none("has a wrong check digit, so one of its digits is wrong");
  }

  private static int sum(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  private static Imo none(String problem) {
    return new Imo("", "", Optional.of(problem));
  }
}
