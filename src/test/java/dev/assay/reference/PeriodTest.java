package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023, 2023-01-01, 2023-12-31",
    "2023-A1, 2023, 2023-01-01, 2023-12-31",
    "2024-02, 2024-02, 2024-02-01, 2024-02-29",
    "202402, 2024-02, 2024-02-01, 2024-02-29",
    "2024M02, 2024-02, 2024-02-01, 2024-02-29",
    "2023-Q4, 2023-10/P3M, 2023-10-01, 2023-12-31",
    "2023Q1, 2023-01/P3M, 2023-01-01, 2023-03-31",
    "2023-S2, 2023-07/P6M, 2023-07-01, 2023-12-31",
    "2023-05-09, 2023-05-09, 2023-05-09, 2023-05-09",
  })
  void aPeriodHasItsDays(String text, String name, String from, String until) {
    assertThat(Period.of(text))
        .hasValueSatisfying(
            period -> {
              assertThat(period.text()).isEqualTo(name);
              assertThat(period.from()).hasToString(from);
              assertThat(period.until()).hasToString(until);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "23", "2023-13", "2023-Q5", "2023-W12", "2023-02-30", "about 2023"})
  void whatIsNoneIsNotGuessed(String text) {
    assertThat(Period.of(text)).isEmpty();
  }
}
