package dev.assay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateBoundsTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-06-30, 2023-06-30, 2023-06-30",
    "2023-06-30Z, 2023-06-30, 2023-06-30",
    "2024-02-01T08:00:00Z, 2024-02-01, 2024-02-01",
    "2024-02-01T01:00:00+04:00, 2024-01-31, 2024-01-31",
    "2024-02-01T20:00:00, 2024-02-01, 2024-02-02"
  })
  void aDateOfAnyPrecisionIsAllTheDaysItCanMean(String lexical, String from, String until) {
    assertThat(DateBounds.parse(lexical))
        .contains(new DateBounds(LocalDate.parse(from), LocalDate.parse(until)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2023-02-30", "23", "2023-1-1", "2023-13"})
  void whatIsNoDateHasNoBounds(String lexical) {
    assertThat(DateBounds.parse(lexical)).isEmpty();
  }

  @Test
  void boundsThatRunBackwardsAreRefused() {
    LocalDate day = LocalDate.parse("2024-04-22");

    assertThatThrownBy(() -> new DateBounds(day, day.minusDays(1))).isInstanceOf(BadInput.class);
  }

  @Test
  void boundsOfTwoDatesReachFromTheFirstDayOfOneToTheLastOfTheOther() {
    DateBounds march = DateBounds.parse("2024-03").orElseThrow();
    DateBounds year = DateBounds.parse("2025").orElseThrow();

    assertThat(march.to(year))
        .isEqualTo(new DateBounds(LocalDate.parse("2024-03-01"), LocalDate.parse("2025-12-31")));
  }

  @Property
  void boundsOfAYearHoldThoseOfItsMonthsAndDays(
      @ForAll @IntRange(min = 1000, max = 9998) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    DateBounds whole = DateBounds.parse("%04d".formatted(year)).orElseThrow();
    DateBounds part = DateBounds.parse(YearMonth.of(year, month).toString()).orElseThrow();
    DateBounds one = DateBounds.parse(LocalDate.of(year, month, day).toString()).orElseThrow();

    assertThat(part.from()).isBetween(whole.from(), whole.until());
    assertThat(part.until()).isBetween(whole.from(), whole.until());
    assertThat(one.from()).isBetween(part.from(), part.until()).isEqualTo(one.until());
  }

  @Property
  void aMomentWithoutAZoneIsEveryDayItCanBe(
      @ForAll @IntRange(min = 0, max = 23) int hour,
      @ForAll @IntRange(min = -12, max = 14) int zone,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    String moment = LocalDateTime.of(2024, 3, day, hour, 30, 1).toString();
    DateBounds any = DateBounds.parse(moment).orElseThrow();
    DateBounds there = DateBounds.parse(moment + "%+03d:00".formatted(zone)).orElseThrow();

    assertThat(there.from()).isBetween(any.from(), any.until());
    assertThat(any.from()).isBeforeOrEqualTo(any.until());
  }
}
