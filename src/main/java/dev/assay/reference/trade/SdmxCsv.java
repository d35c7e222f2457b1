package dev.assay.reference.trade;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.NumberStyle;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Statistics as SDMX-CSV 1.0 or 2.0, as the IMF, the OECD, Eurostat and others give them. A
 * dimension that is none of ours limits a figure to a part, unless its code stands for the whole.
 */
public final class SdmxCsv implements SourceFormat {

  static final DatasetInfo DATASET =
      new DatasetInfo(
          "sdmx",
          "Statistics in SDMX-CSV",
          Prefixes.BASE + "agent/statistical-agencies",
          "https://sdmx.org/",
          "https://sdmx.org/",
          false);
  private static final Pattern HEADER =
      Pattern.compile("(?is)\\s*\"?(DATAFLOW|STRUCTURE(\\[.{0,3}\\])?)\"?\\s*[,;\\t].*OBS_VALUE.*");

  private final TradeAreas areas;
  private final Optional<NumberStyle> numbers;

  /** A reader that knows these areas. */
  public SdmxCsv(Areas areas) {
    this(new TradeAreas(areas), Optional.empty());
  }

  private SdmxCsv(TradeAreas areas, Optional<NumberStyle> numbers) {
    this.areas = areas;
    this.numbers = numbers;
  }

  @Override
  public SourceFormat with(NumberStyle style) {
    return new SdmxCsv(areas, Optional.of(style));
  }

  @Override
  public String keyword() {
    return "sdmx-csv";
  }

  @Override
  public String describes() {
    return "statistics of the IMF, the OECD, Eurostat and others, SDMX-CSV 1.0 or 2.0";
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
    return HEADER.matcher(sample.head().lines().findFirst().orElse("")).matches();
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      TradeTable table = TradeTable.withFirst(source, "DATAFLOW", "STRUCTURE");
      SdmxColumns columns = new SdmxColumns(source.name(), table.columns());
      Set<String> values = new HashSet<>();
      columns.of(SdmxRole.VALUE).forEach(column -> values.add(column.name()));
      NumberStyle style = table.numbers(numbers, values::contains);
      FigureWriter writer = new FigureWriter(areas, sink, DATASET);
      SdmxRows rows = new SdmxRows(columns, style, writer);
      table.rows(rows::read);
      writer.done();
    }
  }
}
