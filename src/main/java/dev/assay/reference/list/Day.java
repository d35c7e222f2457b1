package dev.assay.reference.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days that a list writes in figures. */
public final class Day {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T+ Z-].*)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private Day() {}

  /** A day as year, month and day, with or without a time behind it. */
  public static Optional<LocalDate> of(String text) {
    Matcher day = ISO.matcher(text.strip());
    return day.matches() ? day(day.group(1), day.group(2), day.group(3)) : Optional.empty();
  }

  /** A day as above, or as day, month and year. */
  public static Optional<LocalDate> dayFirst(String text) {
    Matcher day = DAY_FIRST.matcher(text.strip());
    return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : of(text);
  }

  /** A day as above, or as month, day and year. */
  public static Optional<LocalDate> monthFirst(String text) {
    Matcher day = MONTH_FIRST.matcher(text.strip());
    return day.matches() ? day(day.group(3), day.group(1), day.group(2)) : of(text);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
