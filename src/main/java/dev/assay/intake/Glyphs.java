package dev.assay.intake;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Writes characters that look alike in one way: quotation marks, dashes and spaces become plain
 * ones, ligatures letters, an ellipsis three points; what takes no room vanishes. Case and digits
 * are never changed, so that ² is not 2.
 */
final class Glyphs {

  private static final String APOSTROPHES =
      "'\u2018\u2019\u201A\u201B\u2032\u02B9\u02BC\u00B4`\u2039\u203A";
  private static final String QUOTES =
      "\"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u301D\u301E\u301F";
  private static final String DASHES =
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

  private Glyphs() {}

  /** The plain form of a letter with its marks; empty for what takes no room. */
  static String fold(String cluster) {
    var out = new StringBuilder();
    Normalizer.normalize(cluster, Form.NFC).codePoints().forEach(c -> out.append(fold(c)));
    return out.toString();
  }

  private static String fold(int c) {
    String plain = plain(c);
    if (c < 0x80 || isNumber(c) || plain.isEmpty() || plain.codePointAt(0) != c) {
      return plain;
    }
    String compatible = Normalizer.normalize(plain, Form.NFKC);
    if (compatible.codePoints().anyMatch(Glyphs::isNumber)) {
      return plain;
    }
    var out = new StringBuilder();
    compatible.codePoints().forEach(part -> out.append(plain(part)));
    return out.toString();
  }

  private static String plain(int c) {
    if (isInvisible(c)) {
      return "";
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return " ";
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return "'";
    }
    if (QUOTES.indexOf(c) >= 0) {
      return "\"";
    }
    return DASHES.indexOf(c) >= 0 ? "-" : Character.toString(c);
  }

  /** Soft hyphens, joiners, marks of direction, byte order marks and variation selectors. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }
}
