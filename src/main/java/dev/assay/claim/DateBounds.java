package dev.assay.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The first and the last day that a date of any precision can mean, both included.
 *
 * <p>A year is all its days, a month all its days. A date and time with a zone is its day in UTC.
 * One without a zone is never guessed: it is every day that it can be on Earth, from UTC+14 to
 * UTC-12.
 */
public record DateBounds(LocalDate from, LocalDate until) {

  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);
  private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

  /** Bounds in order; the first day may not be after the last. */
  public DateBounds {
    if (from.isAfter(until)) {
      throw new BadInput("The period starts on " + from + " but ends on " + until + ".");
    }
  }

  /**
   * Bounds of a lexical form of {@code xsd:gYear}, {@code gYearMonth}, {@code date} or {@code
   * dateTime}, or nothing when it is none of these.
   */
  public static Optional<DateBounds> parse(String lexical) {
    String text = lexical.strip();
    try {
      if (text.contains("T")) {
        return Optional.of(ofDateTime(text));
      }
      String plain = withoutZone(text);
      return switch (plain.length()) {
        case 4 -> Optional.of(ofYear(Year.parse(plain)));
        case 7 -> Optional.of(ofMonth(YearMonth.parse(plain)));
        case 10 -> Optional.of(ofDay(LocalDate.parse(plain)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The smallest bounds that hold both. */
  public DateBounds to(DateBounds end) {
    return new DateBounds(from, end.until);
  }

  private static DateBounds ofYear(Year year) {
    return new DateBounds(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static DateBounds ofMonth(YearMonth month) {
    return new DateBounds(month.atDay(1), month.atEndOfMonth());
  }

  private static DateBounds ofDay(LocalDate day) {
    return new DateBounds(day, day);
  }

  private static DateBounds ofDateTime(String text) {
    if (text.endsWith("Z") || text.matches(".*T.*[+-]\\d{2}:\\d{2}")) {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      return ofDay(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    }
    LocalDateTime local = LocalDateTime.parse(text);
    return new DateBounds(dayInUtc(local, EARLIEST), dayInUtc(local, LATEST));
  }

  private static LocalDate dayInUtc(LocalDateTime local, ZoneOffset zone) {
    return local.atOffset(zone).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }

  private static String withoutZone(String date) {
    return date.replaceFirst("(Z|[+-]\\d{2}:\\d{2})$", "");
  }
}
