package dev.assay.reference.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImoTest {

  @ParameterizedTest
  @CsvSource({
    "IMO 9999993, IMO, 9999993",
    "'Hull 12, IMO 9999993', IMO, 9999993",
    "9999993.0, IMO, 9999993",
    "999 9993, IMO, 9999993",
    "IMO9999981, IMO, 9999981",
    "IMO No. 9999993, IMO, 9999993",
    "IMO number: 9999993, IMO, 9999993",
    "IMO6495856, IMO company, 6495856"
  })
  void sevenDigitsWithTheRightCheckDigitAreANumber(String text, String scheme, String number) {
    Imo imo = Imo.in(text);
    assertThat(imo.scheme()).isEqualTo(scheme);
    assertThat(imo.number()).isEqualTo(number);
    assertThat(imo.problem()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0000000", "IMO9999994", "see note 1234567", "IMO 12", "IMO 99999930", "12"})
  void anythingElseIsNoneAndTheReaderIsTold(String text) {
    Imo imo = Imo.in(text);
    assertThat(imo.number()).isEmpty();
    assertThat(imo.problem()).isPresent();
  }

  @Test
  void aNumberOfAnotherSchemeIsNotTaken() {
    assertThat(Imo.in("MMSI 123456789").number()).isEmpty();
    assertThat(Imo.in("MMSI 123456789").problem()).isEmpty();
    assertThat(Imo.in("MMSI 1234567").number()).isEmpty();
  }
}
