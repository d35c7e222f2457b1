package dev.assay.reference.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.ShippedData;
import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.NumberStyle;
import dev.assay.reference.Unreadable;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import org.junit.jupiter.api.Test;

final class ComtradeCsvTest {

  private static final KnowledgeBase KB = ShippedData.unverified();
  private static final ComtradeCsv FORMAT =
      new ComtradeCsv(new Areas(KB.names().stream().map(KB::graph).toList()));
  private static final String HEADER =
      "refYear,period,reporterISO,partnerISO,flowCode,partner2Code,cmdCode,motCode,customsCode,cifvalue,fobvalue,primaryValue\n";

  @Test
  void aFigureKeepsReporterFlowPeriodAndValuation() {
    Figures read = read(HEADER + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,2950000000,,2950000000\n");

    assertThat(read.found().keys()).hasSize(1);
    assertThat(read.series()).containsExactly("goods-imports AZE RUS");
    assertThat(read.values(Assay.valuation)).containsExactly("CIF");
    assertThat(read.unreadable()).isEmpty();
  }

  @Test
  void reExportsAreAMeasureOfTheirOwn() {
    Figures read = read(HEADER + "2022,2022,AZE,RUS,RX,0,TOTAL,0,C00,,,200000000\n");

    assertThat(read.series()).containsExactly("goods-re-exports AZE RUS");
  }

  @Test
  void aPartIsNeverTheWhole() {
    Figures read =
        read(
            HEADER
                + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,,,600\n"
                + "2022,2022,AZE,RUS,M,792,TOTAL,0,C00,,,150\n"
                + "2022,2022,AZE,RUS,M,0,TOTAL,2100,C00,,,250\n"
                + "2022,2022,AZE,RUS,M,0,TOTAL,0,C01,,,600\n"
                + "2022,2022,AZE,RUS,M,0,27,0,C00,,,500\n");

    assertThat(read.series())
        .containsExactlyInAnyOrder(
            "goods-imports AZE RUS",
            "goods-imports AZE RUS secondPartner=TUR",
            "goods-imports AZE RUS transportMode=2100",
            "goods-imports AZE RUS customsProcedure=C01",
            "goods-imports AZE RUS commodity=27");
  }

  @Test
  void codesAreTextAndLostZerosAreTold() {
    Figures read =
        read(
            """
                refYear,reporterCode,partnerCode,flowCode,cmdCode,primaryValue
                2022,31,4,M,101,5
                2022,031,0,M,TOTAL,7
                2022,842,251,X,TOTAL,9
                """);

    assertThat(read.series())
        .containsExactlyInAnyOrder(
            "un-comtrade.goods-imports.commodity-101 AZE AFG",
            "goods-imports AZE WLD",
            "goods-exports USA FRA");
    assertThat(read.found().unreadable().stream().map(Unreadable::field))
        .containsExactly("commodity", "reporter", "partner");
  }

  @Test
  void whatIsNotUnderstoodIsToldAndNeverZero() {
    Figures read =
        read(
            HEADER
                + "2022,2022,AZE,XYZ,M,0,TOTAL,0,C00,,,5\n"
                + "2022,2022,AZE,RUS,Q,0,TOTAL,0,C00,,,5\n"
                + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,,,\n"
                + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,,,1.23.4\n"
                + ",,AZE,RUS,M,0,TOTAL,0,C00,,,5\n");

    assertThat(read.found().keys()).isEmpty();
    assertThat(read.found().unreadable().stream().map(Unreadable::where))
        .containsExactlyInAnyOrder("t.csv:2", "t.csv:3", "t.csv:4", "t.csv:5", "t.csv:6");
  }

  @Test
  void aMonthIsAMonthAndAScientificNumberANumber() {
    Figures read =
        read(
            """
                refYear,period,reporterISO,partnerISO,flowCode,cmdCode,primaryValue
                2024,202401,AZE,RUS,M,TOTAL,2.1E+08
                """);

    assertThat(read.values(Assay.value)).containsExactly("210000000");
  }

  @Test
  void aFileThatIsCutIsRefused() {
    assertThatThrownBy(() -> read(HEADER + "2022,2022,AZE,RU"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("t.csv:2 has 4 columns");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(read("\uFEFF" + HEADER + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,,,5\n").found().keys())
        .hasSize(1);
  }

  /** Rows of the case TRADE-03: only one of them is the trade with a partner. */
  @Test
  void oneRowOfSevenIsTheTradeWithAPartner() {
    Figures read =
        read(
            """
                refYear,reporterCode,partnerCode,partner2Code,flowCode,cmdCode,aggrLevel,motCode,customsCode,primaryValue
                2023,031,0,0,M,TOTAL,0,0,C00,1000
                2023,031,643,0,M,TOTAL,0,0,C00,600
                2023,031,380,0,M,TOTAL,0,0,C00,400
                2023,031,643,792,M,TOTAL,0,0,C00,150
                2023,031,643,0,M,TOTAL,0,2100,C00,250
                2023,031,643,0,M,TOTAL,0,0,C01,600
                2023,031,643,0,M,27,2,0,C00,500
                2023,031,643,0,M,2710,4,0,C00,300
                """);

    assertThat(read.lines())
        .contains(
            "goods-imports AZE RUS | 2023 600 USD ExactBound",
            "goods-imports AZE ITA | 2023 400 USD ExactBound",
            "goods-imports AZE WLD | 2023 1000 USD ExactBound",
            "goods-imports AZE RUS commodity=27 | 2023 500 USD ExactBound");
    assertThat(read.series()).doesNotHaveDuplicates().hasSize(8);
  }

  /** All six codes of the case TRADE-04 mean one country. */
  @Test
  void aCountryIsKnownByEachOfItsCodes() {
    Figures read =
        read(
            """
                refYear,reporterDesc,partnerISO,flowCode,cmdCode,primaryValue
                2018,AZE,RUS,M,TOTAL,1
                2019,AZ,RUS,M,TOTAL,2
                2020,031,RUS,M,TOTAL,3
                2021,31,RUS,M,TOTAL,4
                2022,Azerbaijan,RUS,M,TOTAL,5
                2023,31.0,RUS,M,TOTAL,6
                """);

    assertThat(read.series()).hasSize(6).containsOnly("goods-imports AZE RUS");
    assertThat(read.unreadable())
        .containsExactly("t.csv:5 reporter \"31\"", "t.csv:7 reporter \"31.0\"");
  }

  @Test
  void aCommodityOfOneDigitStaysApartFromThatOfTwo() {
    Figures read =
        read(
            """
                refYear,reporterCode,partnerCode,flowCode,cmdCode,primaryValue
                2022,031,643,M,04,7
                2022,031,643,M,4,9
                """);

    assertThat(read.lines())
        .containsExactly(
            "goods-imports AZE RUS commodity=04 | 2022 7 USD ExactBound",
            "un-comtrade.goods-imports.commodity-4 AZE RUS | 2022 9 USD ExactBound commodity=4");
  }

  @Test
  void ownCodesOfComtradeHoldInTheirYears() {
    Figures read =
        read(
            """
                refYear,reporterCode,partnerCode,flowCode,cmdCode,primaryValue
                1985,842,841,X,TOTAL,5
                1975,841,251,X,TOTAL,9
                2000,757,579,X,TOTAL,3
                2020,699,490,X,TOTAL,1
                2020,699,736,X,TOTAL,9
                """);

    assertThat(read.series())
        .containsExactly(
            "goods-exports CHE NOR", "goods-exports IND other-asia-nes", "goods-exports USA FRA");
    assertThat(read.unreadable())
        .containsExactly("t.csv:2 partner \"841\"", "t.csv:6 partner \"736\"");
  }

  @Test
  void anUnknownCodeIsToldWithItsShareOfTheTotal() {
    Figures read =
        read(
            """
                refYear,reporterCode,partnerCode,flowCode,cmdCode,primaryValue
                2022,031,0,M,TOTAL,1000
                2022,031,643,M,TOTAL,600
                2022,031,643,M,27,500
                2022,031,998,M,TOTAL,100
                2023,031,998,M,TOTAL,100
                """);

    assertThat(read.reasons())
        .containsExactly(
            "it is no area that is known; 2 figures are left out, 25% of the total of goods-imports in USD");
  }

  @Test
  void numbersAreReadAsAPersonSaysWhenTheyCanBeReadTwice() {
    String text =
        """
        refYear;reporterCode;partnerCode;flowCode;cmdCode;primaryValue
        2022;031;643;M;TOTAL;1.234
        """;

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("\"1.234\" (t.csv:2) can be read as 1.234 or as 1234")
        .hasMessageContaining("--numbers us (1.234) or --numbers de (1234)");
    assertThat(Figures.in(FORMAT.with(NumberStyle.COMMA), text).values(Assay.value))
        .containsExactly("1234");
    assertThat(Figures.in(FORMAT.with(NumberStyle.POINT), text).values(Assay.value))
        .containsExactly("1.234");
  }

  private static Figures read(String text) {
    return Figures.in(FORMAT, text);
  }
}
