package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.ShippedData;
import dev.assay.claim.BadInput;
import dev.assay.reference.trade.ComtradeCsv;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.junit.jupiter.api.Test;

final class ComtradeCsvTest {

  private static final KnowledgeBase KB = ShippedData.unverified();
  private static final ComtradeCsv FORMAT =
      new ComtradeCsv(new Areas(KB.names().stream().map(KB::graph).toList()));
  private static final String HEADER =
      "refYear,period,reporterISO,partnerISO,flowCode,partner2Code,cmdCode,motCode,customsCode,cifvalue,fobvalue,primaryValue\n";

  @Test
  void aFigureKeepsReporterFlowPeriodAndValuation() {
    Gathered read = read(HEADER + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,2950000000,,2950000000\n");

    assertThat(read.keys()).hasSize(1);
    assertThat(series(read)).containsExactly("goods-imports AZE RUS");
    assertThat(values(read, Assay.valuation)).containsExactly("CIF");
    assertThat(read.unreadable()).isEmpty();
  }

  @Test
  void reExportsAreAMeasureOfTheirOwn() {
    Gathered read = read(HEADER + "2022,2022,AZE,RUS,RX,0,TOTAL,0,C00,,,200000000\n");

    assertThat(series(read)).containsExactly("goods-re-exports AZE RUS");
  }

  @Test
  void aPartIsNeverTheWhole() {
    Gathered read =
        read(
            HEADER
                + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,,,600\n"
                + "2022,2022,AZE,RUS,M,792,TOTAL,0,C00,,,150\n"
                + "2022,2022,AZE,RUS,M,0,TOTAL,2100,C00,,,250\n"
                + "2022,2022,AZE,RUS,M,0,TOTAL,0,C01,,,600\n"
                + "2022,2022,AZE,RUS,M,0,27,0,C00,,,500\n");

    assertThat(series(read))
        .containsExactlyInAnyOrder(
            "goods-imports AZE RUS",
            "goods-imports AZE RUS secondPartner=792",
            "goods-imports AZE RUS transportMode=2100",
            "goods-imports AZE RUS customsProcedure=C01",
            "goods-imports AZE RUS commodity=27");
  }

  @Test
  void codesAreTextAndLostZerosAreTold() {
    Gathered read =
        read(
            """
                refYear,reporterCode,partnerCode,flowCode,cmdCode,primaryValue
                2022,31,4,M,101,5
                2022,031,0,M,TOTAL,7
                2022,842,251,X,TOTAL,9
                """);

    assertThat(series(read))
        .containsExactlyInAnyOrder(
            "goods-imports AZE AFG commodity=101",
            "goods-imports AZE WLD",
            "goods-exports USA FRA");
    assertThat(read.unreadable().stream().map(Unreadable::field))
        .containsExactly("reporter", "partner", "commodity");
  }

  @Test
  void whatIsNotUnderstoodIsToldAndNeverZero() {
    Gathered read =
        read(
            HEADER
                + "2022,2022,AZE,XYZ,M,0,TOTAL,0,C00,,,5\n"
                + "2022,2022,AZE,RUS,Q,0,TOTAL,0,C00,,,5\n"
                + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,,,\n"
                + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,,,\"1.234,5\"\n"
                + ",,AZE,RUS,M,0,TOTAL,0,C00,,,5\n");

    assertThat(read.keys()).isEmpty();
    assertThat(read.unreadable().stream().map(Unreadable::where))
        .containsExactly("t.csv:2", "t.csv:3", "t.csv:4", "t.csv:5", "t.csv:6");
  }

  @Test
  void aMonthIsAMonthAndAScientificNumberANumber() {
    Gathered read =
        read(
            """
                refYear,period,reporterISO,partnerISO,flowCode,cmdCode,primaryValue
                2024,202401,AZE,RUS,M,TOTAL,2.1E+08
                """);

    assertThat(values(read, Assay.value)).containsExactly("210000000");
  }

  @Test
  void aFileThatIsCutIsRefused() {
    assertThatThrownBy(() -> read(HEADER + "2022,2022,AZE,RU"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("t.csv:2 has 4 columns");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(read("\uFEFF" + HEADER + "2022,2022,AZE,RUS,M,0,TOTAL,0,C00,,,5\n").keys())
        .hasSize(1);
  }

  private static Gathered read(String text) {
    return Gathered.from(FORMAT, "t.csv", text);
  }

  /** Each series key, with local names for IRIs. */
  private static List<String> series(Gathered read) {
    return ReferenceData.imported("t", List.of(read.model().getGraph()), List.of()).graph().stream(
            Node.ANY, Assay.seriesKey.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .map(
            key ->
                Stream.of(key.split(" ", -1))
                    .map(part -> part.replaceFirst("^" + Prefixes.BASE + "[a-z]+/", ""))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> values(Gathered read, Property property) {
    return read.model().getGraph().stream(Node.ANY, property.asNode(), Node.ANY)
        .map(
            triple ->
                triple.getObject().isURI()
                    ? triple.getObject().getURI().replace(Assay.getURI(), "")
                    : triple.getObject().getLiteralLexicalForm())
        .toList();
  }
}
