package dev.assay.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure is about, as statistics write it.
 *
 * @param text the year, month or day after ISO 8601, or the first month with the length
 * @param from its first day
 * @param until its last day
 */
public record Period(String text, LocalDate from, LocalDate until) {

  private static final Pattern FORM =
      Pattern.compile(
          "(1[5-9]\\d\\d|20\\d\\d)(?:-?([QSTBWMA])-?(\\d{1,2})|-(\\d{2})(?:-(\\d{2}))?|(\\d{2}))?");

  /**
   * The period of a text, if it is one: a year, month, quarter, third or half of a year, or a day.
   */
  public static Optional<Period> of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(form.group(1));
      if (form.group(2) != null) {
        return part(year, form.group(2), Integer.parseInt(form.group(3)));
      }
      if (form.group(5) != null) {
        LocalDate day =
            LocalDate.of(year, Integer.parseInt(form.group(4)), Integer.parseInt(form.group(5)));
        return Optional.of(new Period(day.toString(), day, day));
      }
      String month = Optional.ofNullable(form.group(4)).orElse(form.group(6));
      return Optional.of(
          month == null ? year(year) : months(YearMonth.of(year, Integer.parseInt(month)), 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> part(int year, String kind, int number) {
    int length =
        switch (kind) {
          case "A" -> 12;
          case "S", "B" -> 6;
          case "T" -> 4;
          case "Q" -> 3;
          case "M" -> 1;
          default -> 0;
        };
    if (length == 0 || number < 1 || number * length > 12) {
      return Optional.empty();
    }
    return Optional.of(
        length == 12 ? year(year) : months(YearMonth.of(year, (number - 1) * length + 1), length));
  }

  private static Period year(int year) {
    return new Period(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Period months(YearMonth first, int count) {
    String text = count == 1 ? first.toString() : first + "/P" + count + "M";
    return new Period(text, first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }

  /** The year in which it begins. */
  public int year() {
    return from.getYear();
  }

  boolean isYear() {
    return text.length() == 4;
  }

  boolean isMonth() {
    return text.length() == 7;
  }

  boolean isDay() {
    return from.equals(until);
  }
}
