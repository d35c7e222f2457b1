package dev.assay.reference;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as lists write them: with the precision that they have, day before month, never in
 * the future. What cannot be read is told and never guessed.
 *
 * @param dates each date that the text gives, none when it cannot be read
 * @param warning what the reader should know, if anything
 */
public record DateText(List<PartialDate> dates, Optional<String> warning) {

  private static final String ABOUT =
      "(?i)^(circa|ca\\.?|c\\.|approximately|approx\\.?|about|around|probablement|probably|vers|environ|possibly)[\\s-]+";
  private static final String ALTERNATIVES = ";|\\s\\(?or\\s";
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T+Z-].*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)^(?:between\\s+)?(.+?)(?:\\s+to\\s+|\\s+and\\s+|\\s*[-–]\\s+|\\s+[-–]\\s*)(.+)$");
  private static final Pattern IN_WORDS = Pattern.compile("(?i)between .*|.*\\s(?:to|and)\\s.*");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[,–-]\\s*(\\d{4})");
  private static final DateTimeFormatter NAMED_DAY = named("d MMM uuuu");
  private static final DateTimeFormatter LONG_DAY = named("d MMMM uuuu");
  private static final DateTimeFormatter NAMED_MONTH = named("MMM uuuu");
  private static final DateTimeFormatter LONG_MONTH = named("MMMM uuuu");

  /** Keeps its own copy of the list. */
  public DateText {
    dates = List.copyOf(dates);
  }

  /**
   * The dates of a text in which semicolons or the word "or" separate alternatives.
   *
   * @param latest the day of the list; a later birth is impossible
   */
  public static DateText of(String text, LocalDate latest) {
    List<PartialDate> dates = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (String part : text.split(ALTERNATIVES, -1)) {
      String stated =
          part.strip()
              .replaceFirst("(?i)^(alt\\.|or)\\s*", "")
              .replaceFirst("(?<=\\d{4})[.)]$", "");
      if (stated.isEmpty()) {
        continue;
      }
      Optional<PartialDate> read = one(stated, latest, warnings);
      read.ifPresentOrElse(
          dates::add, () -> warnings.add("\"" + stated + "\" is no date that can be read"));
    }
    return new DateText(
        dates, warnings.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", warnings)));
  }

  private static Optional<PartialDate> one(String stated, LocalDate latest, List<String> warnings) {
    boolean about = stated.matches(ABOUT + ".*");
    String plain = stated.replaceFirst(ABOUT, "").strip();
    Optional<Span> span = span(plain, latest, warnings).or(() -> single(plain, latest));
    return span.filter(read -> !read.from().isAfter(latest))
        .map(read -> new PartialDate(read.from(), read.until(), about, stated));
  }

  /**
   * Two years or months are the ends of a span; two days are a birth and a death when decades lie
   * between.
   */
  private static Optional<Span> span(String text, LocalDate latest, List<String> warnings) {
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      return between(single(years.group(1), latest), single(years.group(2), latest));
    }
    Matcher ends = SPAN.matcher(text);
    if (!ends.matches()) {
      return Optional.empty();
    }
    Optional<Span> first = single(ends.group(1).strip(), latest);
    Optional<Span> last = single(ends.group(2).strip(), latest);
    boolean twoDays = first.filter(Span::isDay).isPresent() && last.filter(Span::isDay).isPresent();
    boolean span =
        IN_WORDS.matcher(text).matches() && between(first, last).filter(Span::isShort).isPresent();
    if (twoDays && !span) {
      warnings.add(
          "\"" + text + "\" gives two days; the first is taken, the second may be a death");
      return first;
    }
    return between(first, last);
  }

  private static Optional<Span> between(Optional<Span> first, Optional<Span> last) {
    return first.flatMap(
        start ->
            last.filter(end -> !end.until().isBefore(start.from()))
                .map(end -> new Span(start.from(), end.until())));
  }

  private static Optional<Span> single(String text, LocalDate latest) {
    try {
      return read(text, latest);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Span> read(String text, LocalDate latest) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      String year = century(digits, latest);
      return Optional.of(day(year, digits.group(2), digits.group(1)));
    }
    Matcher isoMonth = ISO_MONTH.matcher(text);
    if (isoMonth.matches()) {
      return Optional.of(day(isoMonth.group(1), isoMonth.group(2), "0"));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return Optional.of(day(month.group(2), month.group(1), "0"));
    }
    return YEAR.matcher(text).matches() ? Optional.of(day(text, "0", "0")) : inWords(text);
  }

  private static Optional<Span> inWords(String text) {
    String plain = text.replaceAll("(?<=\\p{L})\\.", "").replaceAll("(?i)\\bSept\\b", "Sep");
    return parsed(plain, List.of(NAMED_DAY, LONG_DAY))
        .map(LocalDate::from)
        .map(day -> new Span(day, day))
        .or(
            () ->
                parsed(plain, List.of(NAMED_MONTH, LONG_MONTH))
                    .map(YearMonth::from)
                    .map(month -> new Span(month.atDay(1), month.atEndOfMonth())));
  }

  private static Optional<TemporalAccessor> parsed(String text, List<DateTimeFormatter> forms) {
    for (DateTimeFormatter form : forms) {
      ParsePosition end = new ParsePosition(0);
      if (form.parseUnresolved(text, end) != null && end.getIndex() == text.length()) {
        return Optional.of(form.parse(text));
      }
    }
    return Optional.empty();
  }

  /** The latest year with these two digits in which the day is not after the list's. */
  private static String century(Matcher digits, LocalDate latest) {
    String year = digits.group(3);
    if (year.length() == 4) {
      return year;
    }
    if (latest.getYear() > 9_000) {
      throw new DateTimeException("the day of the list is not known, so two digits name no year");
    }
    int full = latest.getYear() / 100 * 100 + Integer.parseInt(year);
    Span day = day(Integer.toString(full), digits.group(2), digits.group(1));
    return Integer.toString(day.from().isAfter(latest) ? full - 100 : full);
  }

  /** A day or month of 0 is unknown. */
  private static Span day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    if (m == 0) {
      return new Span(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
    }
    YearMonth whole = YearMonth.of(y, m);
    return d == 0
        ? new Span(whole.atDay(1), whole.atEndOfMonth())
        : new Span(whole.atDay(d), whole.atDay(d));
  }

  private static DateTimeFormatter named(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private record Span(LocalDate from, LocalDate until) {

    /** Whether it is no longer than somebody's birth can be in doubt, and shorter than a life. */
    boolean isShort() {
      return until.isBefore(from.plusYears(20));
    }

    boolean isDay() {
      return from.equals(until);
    }
  }
}
