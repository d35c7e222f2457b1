package dev.assay.reference;

import java.util.Arrays;
import java.util.Optional;

/** How numbers of a file are written: which mark stands before the decimals. */
public enum NumberStyle {
  /** A point before the decimals, as in 1,234.56. */
  POINT("us", '.', ','),
  /** A comma before the decimals, as in 1.234,56. */
  COMMA("de", ',', '.');

  private final String keyword;
  private final char decimal;
  private final char thousands;

  NumberStyle(String keyword, char decimal, char thousands) {
    this.keyword = keyword;
    this.decimal = decimal;
    this.thousands = thousands;
  }

  /** The word by which a person names it. */
  public String keyword() {
    return keyword;
  }

  /** The mark before the decimals. */
  public char decimal() {
    return decimal;
  }

  /** The mark that may stand between thousands, beside blanks and apostrophes. */
  public char thousands() {
    return thousands;
  }

  /** The style of that word, if there is one. */
  public static Optional<NumberStyle> named(String keyword) {
    return Arrays.stream(values()).filter(style -> style.keyword.equals(keyword)).findFirst();
  }
}
