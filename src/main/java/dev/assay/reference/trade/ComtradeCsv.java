package dev.assay.reference.trade;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.NumberStyle;
import dev.assay.reference.Period;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * UN Comtrade as CSV, with the columns of the present service or of the former one. A row that is
 * limited to a second partner, a mode of transport, a customs procedure or a commodity keeps that
 * limit, so that it is never taken for the whole; re-exports are a measure of their own.
 */
public final class ComtradeCsv implements SourceFormat {

  private static final Map<String, String> FLOWS =
      Map.of(
          "X", "goods-exports",
          "2", "goods-exports",
          "Export", "goods-exports",
          "M", "goods-imports",
          "1", "goods-imports",
          "Import", "goods-imports",
          "RX", "goods-re-exports",
          "3", "goods-re-exports",
          "Re-Export", "goods-re-exports");

  private static final List<String> VALUES =
      Stream.of("value", "cif", "fob")
          .flatMap(column -> ComtradeRow.COLUMNS.getOrDefault(column, List.of()).stream())
          .toList();

  private final TradeAreas areas;
  private final Optional<NumberStyle> numbers;

  /** A reader that knows these areas. */
  public ComtradeCsv(Areas areas) {
    this(new TradeAreas(areas), Optional.empty());
  }

  private ComtradeCsv(TradeAreas areas, Optional<NumberStyle> numbers) {
    this.areas = areas;
    this.numbers = numbers;
  }

  @Override
  public SourceFormat with(NumberStyle style) {
    return new ComtradeCsv(areas, Optional.of(style));
  }

  @Override
  public String keyword() {
    return "comtrade-csv";
  }

  @Override
  public String describes() {
    return "trade in goods from UN Comtrade, as CSV";
  }

  @Override
  public DatasetInfo dataset() {
    return new DatasetInfo(
        "un-comtrade",
        "UN Comtrade",
        Prefixes.BASE + "agent/un-statistics-division",
        "https://comtradeplus.un.org/",
        "https://comtrade.un.org/licenseagreement.html",
        false);
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public boolean recognises(Sample sample) {
    return TradeTable.has(sample, "flowCode", "primaryValue")
        || TradeTable.has(sample, "Trade Flow", "Trade Value (US$)");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      TradeTable table = TradeTable.of(source, "primaryValue", "Trade Value (US$)");
      NumberStyle style = table.numbers(numbers, VALUES::contains);
      FigureWriter writer = new FigureWriter(areas, sink, dataset());
      table.rows(row -> row(new ComtradeRow(row), style, writer));
      writer.done();
    }
  }

  private void row(ComtradeRow row, NumberStyle style, FigureWriter writer) {
    Optional<Period> period = row.period();
    Optional<String> flow = Optional.ofNullable(FLOWS.get(row.text("flow")));
    NumberCell value = NumberCell.of(row.text("value"), style);
    if (period.isEmpty()) {
      writer.told(row.where(), "period", row.text("period"), "it is neither a year nor a month");
    } else if (flow.isEmpty()) {
      writer.told(row.where(), "flow", row.text("flow"), "it is no flow that is known: X, M or RX");
    } else if (value.number().isEmpty()) {
      writer.told(row.where(), "value", row.text("value"), "it is no number; absent is not zero");
    } else {
      Figure figure =
          new Figure(
              dataset(),
              row.where(),
              Measured.ours(flow.get()),
              period.get(),
              row.text("reporter"),
              value.number().get());
      figure.partner = row.text("partner");
      figure.secondPartner = row.limit("second partner", "0", "000");
      figure.transport = row.limit("transport", "0");
      figure.procedure = row.limit("procedure", "C00");
      commodity(figure, row, writer);
      valuation(figure, row);
      if (!value.mark().isEmpty()) {
        figure.footnotes.add(value.mark());
        figure.original = row.text("value");
      }
      writer.write(figure);
    }
  }

  /** A commodity that is no code of the Harmonized System is kept, and is a limit of its own. */
  private static void commodity(Figure figure, ComtradeRow row, FigureWriter writer) {
    String code = row.limit("commodity", "TOTAL", "");
    String classification = row.text("classification");
    boolean harmonized = classification.isEmpty() || classification.startsWith("H");
    if (harmonized && code.matches("(\\d{2}){1,3}")) {
      figure.commodity = code;
    } else if (!code.isEmpty()) {
      figure.limits.put("commodity", code);
      if (harmonized && code.matches("\\d+")) {
        writer.told(
            figure.where, "commodity", code, "a code has 2, 4 or 6 digits; a zero may be lost");
      } else if (!classification.isEmpty()) {
        figure.limits.put("classification", classification);
      }
    }
  }

  private static void valuation(Figure figure, ComtradeRow row) {
    String value = row.text("value");
    if (value.equals(row.text("cif"))) {
      figure.valuation = Optional.of(Assay.CIF);
    } else if (value.equals(row.text("fob"))) {
      figure.valuation = Optional.of(Assay.FOB);
    }
  }
}
