package dev.assay.reference.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.Gathered;
import dev.assay.reference.SmallFiles;
import dev.assay.reference.SourceFormat;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

/** Small files of each form, and what each of their figures has to say. */
final class TradeReadersTest {

  private static final Areas AREAS = Gathered.areas();

  @Test
  void sdmxOfThreeAgencies() {
    Figures read = small(new SdmxCsv(AREAS));

    assertThat(read.lines())
        .containsExactly(
            "estat-ext_lt_maineu.goods-imports.sitc06-SITC3 ITA AZE | 2022 17100.2 6 EUR ExactBound"
                + " sitc06=SITC3 OBS_FLAG=p",
            "goods-exports AZE RUS | 2022 975.75 6 USD FOB ExactBound",
            "goods-exports GRC AZE | 2022 12.5 6 EUR ApproximateBound OBS_FLAG=e",
            "goods-imports AZE RUS | 2022 2600.5 6 USD FOB ApproximateBound OBS_STATUS=E",
            "goods-imports AZE RUS | 2022 2737.25 6 USD CIF ExactBound",
            "goods-imports AZE RUS | 2022-01-01 2022-03-31 610.1 6 USD CIF ExactBound",
            "goods-imports AZE WLD | 2022 14540.5 6 USD CIF ExactBound",
            "goods-imports ITA AZE | 2022 17210.4 6 EUR ExactBound",
            "goods-imports ITA AZE | 2022 18123.5 6 USD ExactBound",
            "oecd-dsd_goods-df_goods.goods-imports.PARTNER_TYPE-STATE ITA AZE | 2022 17000 6 USD"
                + " ExactBound PARTNER_TYPE=STATE OBS_STATUS=P",
            "oecd-dsd_goods-df_goods.goods-imports.PRODUCT-C19 ITA AZE | 2022 500.5 6 USD"
                + " ExactBound PRODUCT=C19");
    assertThat(read.unreadable())
        .as("IFS numbers of the IMF are no M49 numbers, and a missing value is no figure")
        .containsExactly("dots.csv:7 partner \"IMF 922\"", "oecd.csv:5 ACTION \"D\"");
  }

  @Test
  void sdmxWithLabelsInTheCells() {
    Figures read =
        Figures.in(
            new SdmxCsv(AREAS),
            """
            STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Area,COUNTERPART_AREA:Partner,TRADE_FLOW:Flow,UNIT_MEASURE:Unit,TIME_PERIOD:Time,OBS_VALUE:Value,UNIT_MULT:Multiplier
            dataflow,UNSD:DF_MERCH(1.0): Goods,I,M: Monthly,AZE: Azerbaijan,RUS: Russia,M: Imports,USD: Dollar,2024-01,210.5,6: Millions
            """);

    assertThat(read.lines())
        .containsExactly("goods-imports AZE RUS | 2024-01 210.5 6 USD ExactBound");
  }

  @Test
  void sdmxOfAnotherSubjectIsKeptAsAnIndicatorOfItsSource() {
    Figures read =
        Figures.in(
            new SdmxCsv(AREAS),
            """
            DATAFLOW,REF_AREA,COUNTERPART_AREA,FLOW_TYPE,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT
            IMF:BOP(1.0),AZ,RU,X,SERVICES,2022,5.5,XDC,Millions
            IMF:BOP(1.0),AZ,RU,X,SERVICES,2023,5.5,USD,many
            """);

    assertThat(read.lines())
        .containsExactly(
            "imf-bop.INDICATOR-SERVICES.FLOW_TYPE-X AZE RUS | 2022 5.5 6 of-the-source ExactBound"
                + " FLOW_TYPE=X UNIT=XDC");
    assertThat(read.unreadable()).containsExactly("t.csv:3 UNIT_MULT \"many\"");
  }

  @Test
  void sdmxWithoutAnAreaIsRefused() {
    SourceFormat format = new SdmxCsv(AREAS);

    assertThatThrownBy(
            () -> Figures.in(format, "DATAFLOW,SEX,TIME_PERIOD,OBS_VALUE\nA:B(1),F,2020,1\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no column for the area (REF_AREA)")
        .hasMessageContaining("DATAFLOW, SEX, TIME_PERIOD, OBS_VALUE");
  }

  @Test
  void sdmxWithSemicolonsAndCommas() {
    Figures read =
        Figures.in(
            new SdmxCsv(AREAS),
            """
            DATAFLOW;REF_AREA;COUNTERPART_AREA;INDICATOR;TIME_PERIOD;OBS_VALUE;UNIT_MULT
            IMF:DOT(1.0);AZ;RU;TMG_CIF_USD;2022;1585,754;6
            IMF:DOT(1.0);AZ;RU;TMG_CIF_USD;2023;15,5;6
            """);

    assertThat(read.values(Assay.value)).containsExactly("15.5", "1585.754");
  }

  @Test
  void witsSummary() {
    Figures read = small(new WitsCsv(AREAS));

    assertThat(read.lines())
        .contains(
            "goods-exports AZE WLD | 2019 19600.20 6 USD ExactBound",
            "goods-imports AZE RUS | 2017 1540.25 6 USD ExactBound",
            "imports-share AZE RUS | 2018 16.50 percent ExactBound",
            "wits.goods-exports.product-Fuels AZE WLD | 2019 17800.25 6 USD ExactBound product=Fuels")
        .hasSize(21);
    assertThat(read.series().stream().filter(series -> series.startsWith("goods-exports AZE WLD")))
        .as("a product is never the whole")
        .hasSize(2);
    assertThat(read.reasons())
        .containsExactly(
            "it is no area that is known; 1 figure is left out, 10.91% of the total of"
                + " goods-imports in USD");
  }

  @Test
  void worldBankWideDataBankAndLong() {
    Figures read = small(new WorldBankCsv(AREAS));

    assertThat(read.lines())
        .containsExactly(
            "goods-and-services-exports AZE WLD constantPricesOf=2015 | 2021 23000000000.5 USD"
                + " ExactBound",
            "goods-and-services-exports AZE WLD | 2021 25500000000.5 USD ExactBound",
            "goods-and-services-exports AZE WLD | 2022 47300000000.25 USD ExactBound",
            "goods-and-services-exports wb-arb WLD | 2021 1100000000000.5 USD ExactBound",
            "goods-exports AZE WLD | 2021 22208000000 USD ExactBound",
            "goods-exports AZE WLD | 2022 38147000000 USD ExactBound",
            "goods-imports ARM WLD | 2021 5360000000.5 USD ExactBound",
            "goods-imports GEO WLD | 2021 10100500000.5 USD ExactBound",
            "world-bank.NE-EXP-GNFS-ZS AZE | 2021 46.5 percent ExactBound",
            "world-bank.NE-EXP-GNFS-ZS AZE | 2022 60.25 percent ExactBound",
            "world-bank.NY-GDP-MKTP-CN AZE | 2021 93203000000.5 of-the-source ExactBound");
    assertThat(read.found().published()).contains(LocalDate.of(2024, 5, 30));
    assertThat(read.unreadable()).hasSize(1);
  }

  @Test
  void factbookWithHtmlAndTwoYears() {
    Figures read = small(new FactbookJson(AREAS));

    assertThat(read.lines())
        .containsExactly(
            "exports-share AZE ITA | 2022 46 percent ExactBound <b>note:</b> top three partners",
            "exports-share AZE KOR | 2022 4 percent ExactBound <b>note:</b> top three partners",
            "exports-share AZE TUR | 2022 9 percent ExactBound <b>note:</b> top three partners",
            "goods-and-services-exports AZE WLD | 2021 25.5 9 USD ApproximateBound <b>note:</b>"
                + " goods and services in current dollars",
            "goods-and-services-exports AZE WLD | 2022 47.3 9 USD ApproximateBound <b>note:</b>"
                + " goods and services in current dollars",
            "goods-and-services-imports AZE WLD | 2016 9.0 9 USD ApproximateBound",
            "goods-and-services-imports AZE WLD | 2017 9.3 9 USD ApproximateBound",
            "imports-share AZE RUS | 2019 17.5 percent ExactBound",
            "imports-share AZE TUR | 2019 12 percent ExactBound");
    assertThat(read.values(Assay.original))
        .contains("Italy 46%, T&uuml;rkiye 9%, South Korea 4% (2022)");
    assertThat(read.reasons()).containsExactly("it is no area that is known; 1 figure is left out");
  }

  @Test
  void factbookIsOfTheDayOfItsFolder() {
    SourceFormat format = new FactbookJson(AREAS);
    byte[] file = SmallFiles.of(format).values().iterator().next();
    Figures read =
        Figures.of(
            Gathered.from(
                format, java.util.List.of(Gathered.source("factbook/2024-05-09/aj.json", file))));

    assertThat(read.found().published()).contains(LocalDate.of(2024, 5, 9));
    assertThat(read.values(DCTerms.issued)).containsOnly("2024-05-09");
  }

  @Test
  void cubeWithPropertiesOfItsOwn() {
    Figures read = small(new CubeTtl(AREAS));

    assertThat(read.lines())
        .containsExactly(
            "data-cube.amount AZE | 2021 12.5 6 USD ExactBound",
            "data-cube.goods-exports.product-oil AZE ITA | 2022 17000.25 6 USD ApproximateBound"
                + " product=oil obsStatus=E",
            "goods-exports AZE ITA | 2022 17800.5 6 USD ExactBound");
    assertThat(read.unreadable())
        .containsExactly("cube.ttl:https://example.org/cube/o4 value \"\"");
  }

  @Test
  void cubeThatCannotBeUnderstoodIsRefusedByName() {
    SourceFormat format = new CubeTtl(AREAS);
    String text =
        """
        @prefix qb: <http://purl.org/linked-data/cube#> .
        @prefix ex: <https://example.org/> .
        ex:o a qb:Observation ; qb:dataSet ex:d ; ex:region "AZE" ; ex:year "2022" ; ex:amount 5 .
        """;

    assertThatThrownBy(() -> Figures.in(format, text))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no property of its figures is known to say the area")
        .hasMessageContaining("https://example.org/region")
        .hasMessageContaining("rdfs:subPropertyOf sdmx-dimension:refArea");
  }

  private static Figures small(SourceFormat format) {
    return Figures.of(SmallFiles.read(format));
  }
}
