package dev.assay.reference.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The units of the case TRADE-06, and those of WITS and the World Bank. */
final class UnitTextTest {

  @ParameterizedTest
  @CsvSource({
    "thousand USD, currency/USD, 3, ''",
    "million USD, currency/USD, 6, ''",
    "billion USD, currency/USD, 9, ''",
    "million EUR, currency/EUR, 6, ''",
    "million constant 2015 USD, currency/USD, 6, 2015",
    "Export(US$ Mil), currency/USD, 6, ''",
    "Duty Free Imports (US$ Thousand), currency/USD, 3, ''",
    "Exports of goods and services (constant 2015 US$), currency/USD, 0, 2015",
    "Trade (% of GDP), unit/percent, 0, ''",
    "No. Of Export partners, '', 0, ''",
    "Milk, '', 0, ''",
  })
  void aUnitIsReadFromWords(String text, String unit, int multiplier, String year) {
    UnitText read = UnitText.of(text);

    assertThat(read.unit().orElse(""))
        .endsWith(unit)
        .matches(iri -> !unit.isEmpty() || iri.isEmpty());
    assertThat(read.multiplier()).isEqualTo(multiplier);
    assertThat(read.constantPricesOf().orElse("")).isEqualTo(year);
  }
}
