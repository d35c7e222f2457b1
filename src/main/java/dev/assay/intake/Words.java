package dev.assay.intake;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where words and quantities may be cut in a folded text. */
final class Words {

  /** Scripts that put no spaces between words. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** Words for magnitudes in the languages of the articles, and percent. */
  private static final String MAGNITUDE =
      "(?:hundreds?|thousands?|tausend|mille|million\\p{L}*|milliard\\p{L}*|milion\\p{L}*"
          + "|miliard\\p{L}*|milyon\\p{L}*|milyar\\p{L}*|bilion\\p{L}*|billion\\p{L}*|trillion\\p{L}*"
          + "|trilyon\\p{L}*|mln|mld|mrd|bn|tn|min|bin|тыс\\p{L}*|хил\\p{L}*|млн|млрд|трлн"
          + "|милион\\p{L}*|миллион\\p{L}*|милиард\\p{L}*|миллиард\\p{L}*|трилион\\p{L}*"
          + "|триллион\\p{L}*|per ?cent|procent\\p{L}*|процент\\p{L}*|faiz|%)";

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:[.,]\\d| \\d{3}(?!\\d)| ?-?" + MAGNITUDE + "(?![\\p{L}\\d])).*", Pattern.DOTALL);
  private static final Pattern BEGAN = Pattern.compile("\\d(?:[.,]| ?-?)$");
  private static final Pattern MAGNITUDE_FIRST =
      Pattern.compile("(?:\\d|" + MAGNITUDE + "(?![\\p{L}\\d])).*", Pattern.DOTALL);

  private Words() {}

  /** Whether a cut at the index would go through a word or a run of digits. */
  static boolean isInside(String text, int index) {
    if (index <= 0 || index >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && !(isUnspaced(before) || isUnspaced(after));
  }

  /** Whether a passage begins or ends inside a number, or between a number and its magnitude. */
  static boolean cutsQuantity(String text, int start, int end) {
    boolean digitLast = end > start && Character.isDigit(text.codePointBefore(end));
    boolean behind = digitLast && GOES_ON.matcher(window(text, end, end + 24)).matches();
    boolean began = BEGAN.matcher(window(text, start - 4, start)).find();
    return behind || (began && MAGNITUDE_FIRST.matcher(window(text, start, end)).matches());
  }

  private static boolean isUnspaced(int c) {
    return UNSPACED.contains(UnicodeScript.of(c));
  }

  private static String window(String text, int start, int end) {
    return text.substring(Math.max(0, start), Math.min(text.length(), end));
  }
}
