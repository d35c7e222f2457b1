package dev.assay.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's rating as it was given: words, a number on a scale, or both. No number is made of
 * words, and no scale is changed into another.
 *
 * @param value the number as it was written
 * @param worst the end of its scale that is worst, as it was written
 * @param best the end that is best
 * @param label the rating in words
 */
public record Rating(
    Optional<String> value, Optional<String> worst, Optional<String> best, Optional<String> label) {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
  private static final Pattern SCALE =
      Pattern.compile("(" + NUMBER.pattern() + ")\\.\\.(" + NUMBER.pattern() + ")");
  private static final String EXAMPLE = " Write for example --rating 4 --scale 1..5.";

  /**
   * The rating that a person typed.
   *
   * @param scale {@code WORST..BEST}
   * @param reversed whether worst is said to be above best
   * @throws BadInput when it is no rating; it says what to write
   */
  public static Rating parse(
      String text, Optional<String> scale, Optional<String> label, boolean reversed) {
    String rating = text.strip();
    label
        .filter(String::isBlank)
        .ifPresent(
            blank -> {
              throw new BadInput("--label is empty. Write the rating in words, or leave it out.");
            });
    if (NUMBER.matcher(rating).matches()) {
      return number(rating, scale, label.map(String::strip), reversed);
    }
    if (!isWords(rating)) {
      throw new BadInput("--rating is \"" + text + "\", which is no number." + advice(rating));
    }
    if (scale.isPresent() || reversed) {
      throw new BadInput(
          "--rating is in words, and a scale needs a number. Leave --scale and --reversed out, or"
              + " write the number and put the words into --label.");
    }
    if (label.isPresent()) {
      throw new BadInput("--rating is in words already. Leave --label out.");
    }
    return new Rating(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rating));
  }

  private static Rating number(
      String value, Optional<String> scale, Optional<String> label, boolean reversed) {
    String stated =
        scale.orElseThrow(
            () ->
                new BadInput(
                    "--rating "
                        + value
                        + " is a number without its scale. Add the scale, worst first: --scale 1..5"));
    Matcher ends = SCALE.matcher(stated.strip());
    if (!ends.matches()) {
      throw new BadInput(
          "--scale is \"" + stated + "\". Write the worst and the best number: --scale 1..5");
    }
    BigDecimal worst = new BigDecimal(ends.group(1));
    BigDecimal best = new BigDecimal(ends.group(2));
    int order = worst.compareTo(best);
    if (order == 0) {
      throw new BadInput("--scale " + stated + " has one value only. Write worst..best.");
    }
    if (order > 0 != reversed) {
      throw new BadInput(
          reversed
              ? "--reversed says that worst is above best, but --scale "
                  + stated
                  + " is not so."
                  + " Leave --reversed out, or write the worst end first."
              : "--scale "
                  + stated
                  + " has its worst end above its best. If that is so, add"
                  + " --reversed and the rating in words, --label; else write "
                  + ends.group(2)
                  + ".."
                  + ends.group(1)
                  + ".");
    }
    if (reversed && label.isEmpty()) {
      throw new BadInput(
          "A number on a reversed scale is easily misread. Add the rating in words: --label TEXT");
    }
    BigDecimal number = new BigDecimal(value);
    if (number.compareTo(worst.min(best)) < 0 || number.compareTo(worst.max(best)) > 0) {
      throw new BadInput(
          "--rating " + value + " is outside its scale " + stated + ". Put one of them right.");
    }
    return new Rating(
        Optional.of(value), Optional.of(ends.group(1)), Optional.of(ends.group(2)), label);
  }

  /** Words have a letter, and are no number that Java or a spreadsheet would write. */
  private static boolean isWords(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return text.codePoints().anyMatch(Character::isLetter)
        && !plain.matches("[+-]?(nan|inf|infinity)|[+-]?[\\d.,]+e[+-]?\\d+");
  }

  private static String advice(String text) {
    return text.matches("[+-]?\\d+,\\d+")
        ? " Write " + text.replace(',', '.') + " with a point."
        : EXAMPLE + " Words stand alone: --rating \"Mostly true\".";
  }
}
