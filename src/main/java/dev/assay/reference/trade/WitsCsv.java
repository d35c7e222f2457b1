package dev.assay.reference.trade;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.NumberStyle;
import dev.assay.reference.Period;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Row;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The trade summary of a country from WITS of the World Bank, as CSV with a column a year. */
public final class WitsCsv implements SourceFormat {

  private static final DatasetInfo DATASET =
      new DatasetInfo(
          "wits",
          "WITS trade summaries",
          Prefixes.BASE + "agent/world-bank",
          "https://wits.worldbank.org/",
          "https://wits.worldbank.org/faqs.html",
          false);
  private static final String NO_PARTNER = "...";
  private static final String ALL = "All Products";
  private static final Predicate<String> YEAR = Pattern.compile("\\d{4}").asMatchPredicate();

  private final TradeAreas areas;
  private final Optional<NumberStyle> numbers;

  /** A reader that knows these areas. */
  public WitsCsv(Areas areas) {
    this(new TradeAreas(areas), Optional.empty());
  }

  private WitsCsv(TradeAreas areas, Optional<NumberStyle> numbers) {
    this.areas = areas;
    this.numbers = numbers;
  }

  @Override
  public SourceFormat with(NumberStyle style) {
    return new WitsCsv(areas, Optional.of(style));
  }

  @Override
  public String keyword() {
    return "wits-csv";
  }

  @Override
  public String describes() {
    return "trade summary of a country from WITS (World Bank), CSV with a column for each year";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public boolean recognises(Sample sample) {
    return TradeTable.has(sample, "Reporter", "Partner", "Product categories", "Indicator");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      TradeTable table = TradeTable.of(source, "Product categories");
      NumberStyle style = table.numbers(numbers, YEAR);
      List<String> years = table.columns().stream().filter(YEAR).toList();
      FigureWriter writer = new FigureWriter(areas, sink, DATASET);
      table.rows(row -> years.forEach(year -> figure(row, year, style, writer)));
      writer.done();
    }
  }

  private static void figure(Row row, String year, NumberStyle style, FigureWriter writer) {
    String cell = row.get(year);
    NumberCell number = NumberCell.of(cell, style);
    Optional<Period> period = Period.of(year);
    if (number.absent()) {
      return;
    }
    if (number.number().isEmpty() || period.isEmpty()) {
      writer.told(row.where(), year, cell, "it is no number of a year; absent is not zero");
      return;
    }
    String indicator = row.get("Indicator");
    UnitText unit = UnitText.of(indicator);
    Figure figure =
        new Figure(
            DATASET,
            row.where(),
            measured(row, indicator),
            period.get(),
            row.get("Reporter"),
            number.number().get());
    String partner = row.get("Partner");
    figure.partner = partner.equals(NO_PARTNER) ? "" : partner;
    figure.multiplier = unit.multiplier();
    figure.unit = unit.unit().orElse(UnitText.NUMBER);
    String product = row.get("Product categories");
    if (!product.equals(ALL) && !product.equals(NO_PARTNER)) {
      figure.limits.put("product", product);
    }
    if (!number.mark().isEmpty()) {
      figure.footnotes.add(number.mark());
      figure.original = cell;
    }
    writer.write(figure);
  }

  /** What a row measures: goods by partner or product, shares in them, or what WITS alone has. */
  private static Measured measured(Row row, String indicator) {
    String flow =
        switch (row.get("Indicator Type")) {
          case "Export" -> "exports";
          case "Import" -> "imports";
          default -> "";
        };
    if (!flow.isEmpty() && indicator.matches("(Trade|(Ex|Im)ports?) ?\\((in )?US\\$ Mil\\).*")) {
      return Measured.ours("goods-" + flow);
    }
    if (!flow.isEmpty() && indicator.startsWith("Partner share(%)")) {
      return Measured.ours(flow + "-share");
    }
    return Measured.ofSource(DATASET, row.get("Indicator Type") + " " + indicator, indicator);
  }
}
