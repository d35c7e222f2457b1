package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {

  private static final LocalDate LATEST = LocalDate.parse("2026-03-01");

  @ParameterizedTest
  @CsvSource({
    "17-06-67, 1967-06-17, 1967-06-17, false",
    "17-06-21, 2021-06-17, 2021-06-17, false",
    "circa 1965, 1965-01-01, 1965-12-31, true",
    "'Approximately 1999, 2003', 1999-01-01, 2003-12-31, true",
    "1961 to 1963, 1961-01-01, 1963-12-31, false",
    "Between 1961 and 1963, 1961-01-01, 1963-12-31, false",
    "1961-1963, 1961-01-01, 1963-12-31, false",
    "01/1970, 1970-01-01, 1970-01-31, false",
    "1970, 1970-01-01, 1970-12-31, false",
    "00/00/1975, 1975-01-01, 1975-12-31, false",
    "00/05/1975, 1975-05-01, 1975-05-31, false",
    "probablement 1974, 1974-01-01, 1974-12-31, true",
    "14 Mar 1971, 1971-03-14, 1971-03-14, false",
    "14 march 1971, 1971-03-14, 1971-03-14, false",
    "Mar 1971, 1971-03-01, 1971-03-31, false",
    "1971-03-14, 1971-03-14, 1971-03-14, false",
    "1971-03, 1971-03-01, 1971-03-31, false",
    "28/09/1955, 1955-09-28, 1955-09-28, false",
    "05 Oct 1950 to 06 Nov 1951, 1950-10-05, 1951-11-06, false"
  })
  void aDateKeepsItsPrecision(String text, String from, String until, boolean about) {
    assertThat(DateText.of(text, LATEST).dates())
        .containsExactly(
            new PartialDate(LocalDate.parse(from), LocalDate.parse(until), about, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16/09/19yy",
        "09/06//1987",
        "29 Feb 1971",
        "2067",
        "unknown",
        "1963 to 1961",
        "13/13/1970"
      })
  void whatCannotBeReadIsTold(String text) {
    DateText read = DateText.of(text, LATEST);

    assertThat(read.dates()).isEmpty();
    assertThat(read.warning()).contains("\"" + text + "\" is no date that can be read");
  }

  @Test
  void aBirthWithADeathIsOneBirth() {
    DateText read = DateText.of("28.05.1962- 16.07.2019", LATEST);

    assertThat(read.dates()).hasSize(1);
    assertThat(read.dates().get(0).from()).isEqualTo("1962-05-28");
    assertThat(read.warning().orElseThrow()).contains("may be a death");
  }

  @Test
  void alternativesAreDatesOfTheirOwn() {
    DateText read = DateText.of("14 Mar 1971; alt. 1970", LATEST);

    assertThat(read.dates().stream().map(PartialDate::original))
        .isEqualTo(List.of("14 Mar 1971", "1970"));
    assertThat(read.warning()).isEqualTo(Optional.empty());
  }

  @Property
  void anyTextIsReadOrTold(@ForAll String text) {
    DateText read = DateText.of(text, LATEST);

    assertThat(read.dates()).allSatisfy(date -> assertThat(date.from()).isBeforeOrEqualTo(LATEST));
    if (read.dates().isEmpty() && !text.replace(";", "").isBlank()) {
      assertThat(read.warning()).isPresent();
    }
  }
}
