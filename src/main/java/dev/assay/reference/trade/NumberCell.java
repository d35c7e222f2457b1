package dev.assay.reference.trade;

import dev.assay.reference.NumberStyle;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a column of numbers, read as a whole.
 *
 * @param number the number, if the whole cell is one
 * @param mark the footnote mark behind it; empty when there is none
 * @param absent whether the cell says that there is no value
 */
record NumberCell(Optional<BigDecimal> number, String mark, boolean absent) {

  private static final Set<String> NOTHING =
      Set.of("", "-", "–", "—", "..", "...", "…", ":", "na", "n/a", "n.a.", "nan", "null");
  private static final int LONGEST = 100;
  private static final String BLANKS = "\u00A0\u202F\u2007\u2009";
  private static final Pattern MARKED =
      Pattern.compile(
          "(.*?\\d)\\s*((?:[*†‡§¹²³⁰-⁹]|\\([A-Za-z0-9]{1,3}\\)|\\[[A-Za-z0-9]{1,3}\\])+)");
  private static final Pattern POINT = form(NumberStyle.POINT);
  private static final Pattern COMMA = form(NumberStyle.COMMA);

  private static Pattern form(NumberStyle style) {
    String decimal = Pattern.quote(String.valueOf(style.decimal()));
    String between = Pattern.quote(String.valueOf(style.thousands()));
    String decimals = decimal + "\\d{1,30}";
    String whole = "\\d{1,30}";
    String grouped = "[1-9]\\d{0,2}([ '’]|" + between + ")\\d{3}(?:\\1\\d{3}){0,9}";
    String plain = "(?:" + grouped + "|" + whole + ")(?:" + decimals + ")?";
    String scientific = whole + "(?:" + decimals + ")?[eE][+-]?\\d{1,2}";
    return Pattern.compile("[+-]?(?:" + plain + "|" + scientific + "|" + decimals + ")");
  }

  /** A cell read in a style. */
  static NumberCell of(String cell, NumberStyle style) {
    String text = plain(cell);
    if (text.length() > LONGEST) {
      return new NumberCell(Optional.empty(), "", false);
    }
    if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
      return new NumberCell(Optional.empty(), "", true);
    }
    Matcher marked = MARKED.matcher(text);
    boolean hasMark = marked.matches();
    String digits = hasMark ? marked.group(1) : text;
    if (!(style == NumberStyle.POINT ? POINT : COMMA).matcher(digits).matches()) {
      return new NumberCell(Optional.empty(), "", false);
    }
    String number =
        digits
            .replace(String.valueOf(style.thousands()), "")
            .replaceAll("[ '’]", "")
            .replace(style.decimal(), '.');
    BigDecimal value = new BigDecimal(number);
    return new NumberCell(
        Optional.of(value.scale() < 0 ? value.setScale(0) : value),
        hasMark ? marked.group(2) : "",
        false);
  }

  /** The cell with plain blanks and a plain minus sign. */
  private static String plain(String cell) {
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      text.append(BLANKS.indexOf(c) >= 0 ? ' ' : c == '\u2212' ? '-' : c);
    }
    return text.toString().strip();
  }
}
