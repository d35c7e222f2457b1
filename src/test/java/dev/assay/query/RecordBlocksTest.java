package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordBlocksTest {

  @Test
  void givesEachValueALineBesideItsName() throws IOException {
    assertThat(blocks(List.of(List.of("Kaskadia", "4.36"), List.of("Ostwelt", ""))))
        .contains("reporter  Kaskadia\nvalue     4.36\n")
        .contains("reporter  Ostwelt\n")
        .doesNotContain("value     \n");
  }

  @Test
  void wrapsALongValueBelowItself() throws IOException {
    String text = blocks(List.of(List.of("word ".repeat(40).strip(), "1")));

    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    assertThat(text.lines().skip(2)).anyMatch(line -> line.startsWith("          word"));
  }

  @Test
  void takesThePlaceOfColumnsThatWouldBeTooNarrow() throws IOException {
    List<String> columns = Stream.iterate(1, i -> i + 1).limit(12).map(i -> "column" + i).toList();
    StringBuilder out = new StringBuilder();
    RecordBlocks.write(
        columns, List.of(columns.stream().map("the value of "::concat).toList()), 100, out);

    assertThat(out).contains("column12  the value of column12");
  }

  private static String blocks(List<List<String>> rows) throws IOException {
    StringBuilder out = new StringBuilder();
    RecordBlocks.write(List.of("reporter", "value"), rows, 100, out);
    return out.toString();
  }
}
