package dev.assay.reference.trade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.RealData;
import dev.assay.reference.Gathered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real statistics; the numbers were counted in the files by other means. */
@Tag("realdata")
final class TradeRealDataTest {

  private static final int WITS_CELLS = 34_823;

  @Test
  void readsEveryCellOfTheSummariesOfWits() throws IOException {
    Gathered read =
        Gathered.from(new WitsCsv(Gathered.areas()), files("data/trade/wits_summary_1988_2019"));

    assertThat(read.keys()).hasSize(WITS_CELLS).doesNotHaveDuplicates();
    assertThat(read.unreadable()).isEmpty();
  }

  @Test
  void readsTheTradeOfAzerbaijanWithRussia() {
    Figures read =
        Figures.of(
            Gathered.from(
                new WitsCsv(Gathered.areas()),
                folder("data/trade/wits_summary_1988_2019")
                    .resolve("en_AZE_AllYears_WITS_Trade_Summary.CSV")));

    assertThat(read.lines())
        .hasSize(2_154)
        .contains(
            "goods-imports AZE RUS | 2019 2287.18 6 USD ExactBound",
            "imports-share AZE RUS | 2019 16.76 percent ExactBound",
            "goods-exports AZE WLD | 2019 19635.20 6 USD ExactBound");
    assertThat(read.series().stream().filter("goods-exports AZE WLD"::equals)).hasSize(24);
  }

  @Test
  void readsTheFactbookAsOfThreeDays() throws IOException {
    int figures = 0;
    for (String day : new String[] {"2024-04-24", "2024-05-09", "2025-03-13"}) {
      Gathered read =
          Gathered.from(
              new FactbookJson(Gathered.areas()), files("data/trade/cia_factbook/" + day));
      figures += read.keys().size();
      assertThat(read.published()).contains(LocalDate.parse(day));
      assertThat(read.unreadable()).isEmpty();
      assertThat(read.keys()).doesNotHaveDuplicates();
    }
    assertThat(figures).isEqualTo(244);
  }

  private static Path[] files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder(name))) {
      Path[] all = files.toArray(Path[]::new);
      Arrays.sort(all);
      return all;
    }
  }

  private static Path folder(String name) {
    return RealData.folder().resolve(name);
  }
}
