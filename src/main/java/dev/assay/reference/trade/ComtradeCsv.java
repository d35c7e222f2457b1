package dev.assay.reference.trade;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.ObservationRecord;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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

  private final ComtradeAreas areas;

  /** A reader that knows these areas. */
  public ComtradeCsv(Areas areas) {
    this.areas = new ComtradeAreas(areas);
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
    String head = sample.head().lines().findFirst().orElse("");
    boolean present = head.contains("flowCode") && head.contains("primaryValue");
    boolean former = head.contains("Trade Flow") && head.contains("Trade Value (US$)");
    return head.contains(",") && (present || former);
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      read(source, sink);
    }
  }

  private void read(Source source, Sink sink) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.builder().setReader(source.text()).setFormat(format).get()) {
      for (CSVRecord row : rows) {
        if (!row.isConsistent()) {
          throw new BadInput(
              source.name()
                  + ":"
                  + rows.getCurrentLineNumber()
                  + " has "
                  + row.size()
                  + " columns, and the first line has "
                  + rows.getHeaderNames().size()
                  + ". The file may be cut; fetch it again.");
        }
        row(source, new ComtradeRow(row), sink);
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new BadInput(source.name() + " is no CSV file: " + e.getMessage() + ".");
    }
  }

  private void row(Source source, ComtradeRow row, Sink sink) {
    RowNotes reading = new RowNotes(source.name() + ":" + row.line(), sink);
    Optional<String> period = row.period();
    int year = period.map(text -> Integer.parseInt(text.substring(0, 4))).orElse(0);
    Optional<String> reporter = reading.area("reporter", row.text("reporter"), year, areas);
    Optional<String> partner = reading.area("partner", row.text("partner"), year, areas);
    Optional<String> flow = Optional.ofNullable(FLOWS.get(row.text("flow")));
    Optional<BigDecimal> value = NumberText.parse(row.text("value"));
    if (period.isEmpty()) {
      reading.told("period", row.text("period"), "it is neither a year nor a month");
    } else if (flow.isEmpty()) {
      reading.told("flow", row.text("flow"), "it is no flow that is known: X, M or RX");
    } else if (value.isEmpty()) {
      reading.told("value", row.text("value"), "it is no number; absent is not zero");
    } else if (reporter.isPresent() && partner.isPresent()) {
      sink.record(
          observation(
                  row, reading, sink.day(), flow.get(), reporter.get(), partner.get(), period.get())
              .value(value.get(), 0, "USD")
              .record());
    }
  }

  private ObservationRecord observation(
      ComtradeRow row,
      RowNotes reading,
      LocalDate published,
      String flow,
      String reporter,
      String partner,
      String period) {
    String commodity = row.limit("commodity", "TOTAL", "");
    if (commodity.matches("\\d+") && commodity.length() % 2 == 1) {
      reading.told("commodity", commodity, "a code has 2, 4 or 6 digits; a zero may be lost");
    }
    String second = row.limit("second partner", "0", "000");
    String transport = row.limit("transport", "0");
    String procedure = row.limit("procedure", "C00");
    String key =
        String.join(
            "-",
            flow,
            local(reporter),
            local(partner),
            period,
            commodity,
            second,
            transport,
            procedure);
    ObservationRecord record =
        new ObservationRecord(dataset(), key, published, reading.where())
            .label(
                flow.replace('-', ' ')
                    + " of "
                    + local(reporter)
                    + " with "
                    + local(partner)
                    + ", "
                    + period)
            .series(flow, reporter, partner)
            .period(period)
            .limited(Assay.commodity, commodity)
            .limited(Assay.secondPartner, second)
            .limited(Assay.transportMode, transport)
            .limited(Assay.customsProcedure, procedure);
    String value = row.text("value");
    if (!value.isEmpty() && value.equals(row.text("cif"))) {
      record.said(Assay.valuation, Assay.CIF.asNode());
    } else if (!value.isEmpty() && value.equals(row.text("fob"))) {
      record.said(Assay.valuation, Assay.FOB.asNode());
    }
    return record;
  }

  private static String local(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
