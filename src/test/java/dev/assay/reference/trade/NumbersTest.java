package dev.assay.reference.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.NumberStyle;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** The columns are those of the case TRADE-05. */
final class NumbersTest {

  @Example
  void aColumnWithDecimalCommasProvesThem() {
    assertThat(read("1.234,56", "4.357.000.000", "0,5"))
        .containsExactly("1234.56", "4357000000", "0.5");
  }

  @Example
  void aColumnWithDecimalPointsProvesThem() {
    assertThat(read("1,234.56", "4,357,000,000")).containsExactly("1234.56", "4357000000");
  }

  @Example
  void exponentsAreRead() {
    assertThat(read("4.357E+09", "4.357e9", "4357000000")).containsOnly("4357000000");
  }

  @Example
  void allKindsOfBlanksAndMarksAreRead() {
    List<String> column =
        List.of(
            "4 357 000 000",
            "4\u00A0357\u00A0000\u00A0000",
            "4\u202F357\u202F000\u202F000",
            "4'357'000'000",
            "\u22125,0",
            "12,5*",
            "..",
            "-",
            "4.3 x");

    assertThat(read(column.toArray(String[]::new)))
        .containsExactly(
            "4357000000",
            "4357000000",
            "4357000000",
            "4357000000",
            "-5.0",
            "12.5 mark *",
            "absent",
            "absent",
            "refused");
  }

  @Example
  void aColumnThatCanBeReadTwiceIsRefused() {
    assertThatThrownBy(() -> read("1.234", "5.678"))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "t.csv: \"1.234\" (t.csv:2) can be read as 1.234 or as 1234, and no other number of"
                + " the file tells which. Say it with --numbers us (1.234) or --numbers de (1234).");
  }

  @Example
  void whatItsFormSaysDecidesForPlainPointsOnly() {
    NumberProof points = proof("1.234", "5.678");
    NumberProof commas = proof("1,234", "5,678");

    assertThat(points.style(true)).isEqualTo(NumberStyle.POINT);
    assertThatThrownBy(() -> commas.style(true)).isInstanceOf(BadInput.class);
  }

  @Example
  void aColumnThatMixesBothIsRefused() {
    assertThatThrownBy(() -> read("1.234,56", "1,234.56"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("writes numbers in two ways")
        .hasMessageContaining("\"1,234.56\" (t.csv:3)");
  }

  @Example
  void nothingIsCutShortToItsFirstDigits() {
    for (String cell :
        List.of("4.3 x", "12E10E1", "1.2.3", "1,2,3", "12 34", "1'23", "0x1F", "1e999", "(5)")) {
      for (NumberStyle style : NumberStyle.values()) {
        assertThat(NumberCell.of(cell, style).number()).as(cell).isEmpty();
      }
    }
  }

  @Property
  void aNumberIsReadAsItWasWritten(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(4) BigDecimal number,
      @ForAll NumberStyle style,
      @ForAll("between") char between) {
    String text = grouped(number, style, between == 0 ? style.thousands() : between);

    assertThat(NumberCell.of(text, style).number()).as(text).contains(number);
  }

  @Property
  void aColumnNeverProvesTheOtherStyle(
      @ForAll @Size(min = 1, max = 20)
          List<@BigRange(min = "-9999999", max = "9999999") @Scale(3) BigDecimal> numbers,
      @ForAll NumberStyle style) {
    NumberProof proof =
        proof(
            numbers.stream()
                .map(number -> grouped(number, style, style.thousands()))
                .toArray(String[]::new));
    try {
      NumberStyle proven = proof.style(false);
      for (BigDecimal number : numbers) {
        String text = grouped(number, style, style.thousands());
        assertThat(NumberCell.of(text, proven).number()).as(text).contains(number);
      }
    } catch (BadInput e) {
      assertThat(e).hasMessageContaining("--numbers us");
    }
  }

  @Property
  void anyTextIsANumberOrAbsentOrRefused(@ForAll String text, @ForAll NumberStyle style) {
    NumberCell cell = NumberCell.of(text, style);

    assertThat(cell.absent() && cell.number().isPresent()).isFalse();
  }

  @Provide
  Arbitrary<Character> between() {
    return Arbitraries.of((char) 0, ' ', '\'', '\u00A0', '\u202F');
  }

  private static String grouped(BigDecimal number, NumberStyle style, char between) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain.substring(0, point));
    for (int at = point - 3; at > 0; at -= 3) {
      text.insert(at, between);
    }
    if (point < plain.length()) {
      text.append(style.decimal()).append(plain.substring(point + 1));
    }
    return (number.signum() < 0 ? "\u2212" : "") + text;
  }

  private static NumberProof proof(String... column) {
    NumberProof proof = new NumberProof("t.csv");
    int line = 2;
    for (String cell : column) {
      proof.add("t.csv:" + line++, cell);
    }
    return proof;
  }

  private static List<String> read(String... column) {
    NumberStyle style = proof(column).style(false);
    return java.util.stream.Stream.of(column)
        .map(cell -> NumberCell.of(cell, style))
        .map(
            cell ->
                cell.number()
                    .map(
                        number ->
                            number.toPlainString()
                                + (cell.mark().isEmpty() ? "" : " mark " + cell.mark()))
                    .orElse(cell.absent() ? "absent" : "refused"))
        .toList();
  }
}
