package dev.assay.reference.trade;

import dev.assay.claim.BadInput;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indicators of the World Bank as CSV: with a column a year, as its site and its DataBank give
 * them, or with a row for each figure.
 */
public final class WorldBankCsv implements SourceFormat {

  private static final DatasetInfo DATASET =
      new DatasetInfo(
          "world-bank",
          "Indicators of the World Bank",
          Prefixes.BASE + "agent/world-bank",
          "https://data.worldbank.org/",
          "https://creativecommons.org/licenses/by/4.0/",
          true);

  /** The indicators that are also ours, all of them with the world as partner. */
  private static final Map<String, String> OURS =
      Map.of(
          "TX.VAL.MRCH.CD.WT", "goods-exports",
          "TM.VAL.MRCH.CD.WT", "goods-imports",
          "NE.EXP.GNFS.CD", "goods-and-services-exports",
          "NE.EXP.GNFS.KD", "goods-and-services-exports",
          "BX.GSR.GNFS.CD", "goods-and-services-exports",
          "NE.IMP.GNFS.CD", "goods-and-services-imports",
          "NE.IMP.GNFS.KD", "goods-and-services-imports",
          "BM.GSR.GNFS.CD", "goods-and-services-imports");

  private static final Pattern YEAR = Pattern.compile("(\\d{4})( ?\\[YR\\d{4}\\])?");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)last updated( date)?\"?[,;\\t: ]+\"?(\\d{4}-\\d{2}-\\d{2})");
  private static final List<String> CODE = List.of("Indicator Code", "Series Code");
  private static final List<String> NAME = List.of("Indicator Name", "Series Name");
  private static final List<String> TIME = List.of("Year", "Time", "Date");

  private final TradeAreas areas;
  private final Optional<NumberStyle> numbers;

  /** A reader that knows these areas. */
  public WorldBankCsv(Areas areas) {
    this(new TradeAreas(areas), Optional.empty());
  }

  private WorldBankCsv(TradeAreas areas, Optional<NumberStyle> numbers) {
    this.areas = areas;
    this.numbers = numbers;
  }

  @Override
  public SourceFormat with(NumberStyle style) {
    return new WorldBankCsv(areas, Optional.of(style));
  }

  @Override
  public String keyword() {
    return "worldbank-csv";
  }

  @Override
  public String describes() {
    return "indicators of the World Bank, CSV with a column for each year or a row for each figure";
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
    return CODE.stream().anyMatch(code -> TradeTable.has(sample, "Country Code", code));
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      updated(source.sample()).ifPresent(sink::published);
      TradeTable table = TradeTable.of(source, "Country Code");
      List<String> columns = table.columns();
      List<String> years = columns.stream().filter(name -> year(name).isPresent()).toList();
      boolean isLong = columns.stream().anyMatch("Value"::equalsIgnoreCase);
      if (years.isEmpty() && !isLong) {
        throw new BadInput(
            source.name() + " has neither a column for a year nor one \"Value\". Get it again.");
      }
      NumberStyle style =
          table.numbers(
              numbers,
              name -> year(name).isPresent() || (isLong && name.equalsIgnoreCase("Value")));
      FigureWriter writer = new FigureWriter(areas, sink, DATASET);
      Optional<LocalDate> day = updated(source.sample());
      table.rows(
          row -> {
            years.forEach(
                column ->
                    figure(row, year(column).orElse(column), row.get(column), style, writer, day));
            if (isLong) {
              String time = first(row, TIME);
              figure(row, year(time).orElse(time), row.get("Value"), style, writer, day);
            }
          });
      writer.done();
    }
  }

  private static void figure(
      Row row,
      String time,
      String cell,
      NumberStyle style,
      FigureWriter writer,
      Optional<LocalDate> day) {
    NumberCell number = NumberCell.of(cell, style);
    Optional<Period> period = Period.of(time);
    String code = first(row, CODE);
    if (number.absent()) {
      return;
    }
    if (number.number().isEmpty() || period.isEmpty() || code.isEmpty()) {
      writer.told(
          row.where(),
          time,
          cell,
          "it is no number of a year and an indicator; absent is not zero");
      return;
    }
    String name = first(row, NAME);
    UnitText unit = UnitText.of(name);
    Optional<String> ours = Optional.ofNullable(OURS.get(code));
    Figure figure =
        new Figure(
            DATASET,
            row.where(),
            ours.map(Measured::ours).orElseGet(() -> Measured.ofSource(DATASET, code, name)),
            period.get(),
            area(row),
            number.number().get());
    figure.partner = ours.isPresent() ? "WLD" : "";
    figure.unit = ours.isPresent() ? Prefixes.BASE + "currency/USD" : unit(name, unit);
    figure.constantPricesOf = unit.constantPricesOf();
    if (ours.isPresent() && code.endsWith(".KD") && figure.constantPricesOf.isEmpty()) {
      figure.limits.put("prices", "constant");
    }
    figure.variant = ours.isPresent() ? Measured.slug(code) : "";
    figure.published = day;
    if (!number.mark().isEmpty()) {
      figure.footnotes.add(number.mark());
      figure.original = cell;
    }
    writer.write(figure);
  }

  /** Local currency is that of each area, so it is no unit by which areas compare. */
  private static String unit(String name, UnitText unit) {
    return name.contains("LCU") ? UnitText.OF_THE_SOURCE : unit.unit().orElse(UnitText.NUMBER);
  }

  private static String area(Row row) {
    String code = row.get("Country Code");
    return code.isEmpty() ? row.get("Country Name") : code;
  }

  private static String first(Row row, List<String> columns) {
    return columns.stream().map(row::get).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private static Optional<String> year(String column) {
    Matcher year = YEAR.matcher(column.strip());
    return year.matches() ? Optional.of(year.group(1)) : Optional.empty();
  }

  /** The day that the lines above the table state. */
  private static Optional<LocalDate> updated(Sample sample) {
    Matcher day = UPDATED.matcher(sample.head());
    try {
      return day.find() ? Optional.of(LocalDate.parse(day.group(2))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
