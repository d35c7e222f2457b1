package dev.assay.reference;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells in which script a name is written. */
final class Scripts {

  private static final String UNKNOWN = "Zyyy";

  private static final Map<Character.UnicodeScript, String> CODES =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.LATIN, "Latn"),
          Map.entry(Character.UnicodeScript.CYRILLIC, "Cyrl"),
          Map.entry(Character.UnicodeScript.ARABIC, "Arab"),
          Map.entry(Character.UnicodeScript.GREEK, "Grek"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "Armn"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "Geor"),
          Map.entry(Character.UnicodeScript.HEBREW, "Hebr"),
          Map.entry(Character.UnicodeScript.HAN, "Hani"),
          Map.entry(Character.UnicodeScript.HANGUL, "Hang"),
          Map.entry(Character.UnicodeScript.HIRAGANA, "Hira"),
          Map.entry(Character.UnicodeScript.KATAKANA, "Kana"),
          Map.entry(Character.UnicodeScript.DEVANAGARI, "Deva"),
          Map.entry(Character.UnicodeScript.THAI, "Thai"));

  private Scripts() {}

  /** The code of ISO 15924 of the script of most letters; {@code Zyyy} when there is none. */
  static String of(String text) {
    Map<String, Long> letters =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(letter -> CODES.getOrDefault(Character.UnicodeScript.of(letter), UNKNOWN))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return letters.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(UNKNOWN);
  }
}
