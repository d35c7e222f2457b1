package dev.assay.reference.trade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** A row of a UN Comtrade file, in either of its two sets of columns. */
final class ComtradeRow {

  static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry("year", List.of("refYear", "Year", "yr")),
          Map.entry("period", List.of("period", "Period")),
          Map.entry("frequency", List.of("freqCode")),
          Map.entry(
              "reporter", List.of("reporterISO", "Reporter ISO", "reporterCode", "Reporter Code")),
          Map.entry("partner", List.of("partnerISO", "Partner ISO", "partnerCode", "Partner Code")),
          Map.entry("second partner", List.of("partner2Code", "2nd Partner Code")),
          Map.entry("flow", List.of("flowCode", "Trade Flow Code", "Trade Flow")),
          Map.entry("commodity", List.of("cmdCode", "Commodity Code")),
          Map.entry("transport", List.of("motCode", "Mode of Transport Code")),
          Map.entry("procedure", List.of("customsCode", "Customs Proc. Code")),
          Map.entry("value", List.of("primaryValue", "Trade Value (US$)")),
          Map.entry("cif", List.of("cifvalue", "CIF Trade Value (US$)")),
          Map.entry("fob", List.of("fobvalue", "FOB Trade Value (US$)")));

  private final CSVRecord record;

  ComtradeRow(CSVRecord record) {
    this.record = record;
  }

  /** The text under a column, of the first of its names that the file has and that is not blank. */
  String text(String column) {
    return COLUMNS.getOrDefault(column, List.of()).stream()
        .filter(name -> record.isMapped(name) && record.isSet(name))
        .map(name -> record.get(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The code under a column when it limits the row to a part; blank for the whole. */
  String limit(String column, String... whole) {
    String code = text(column);
    return List.of(whole).contains(code) ? "" : code;
  }

  /** The year, or the month as {@code 2024-01}. */
  Optional<String> period() {
    String period = text("period");
    String year = text("year").isEmpty() && period.length() == 4 ? period : text("year");
    if (period.matches("(18|19|20)\\d{2}(0[1-9]|1[0-2])")) {
      return Optional.of(period.substring(0, 4) + "-" + period.substring(4));
    }
    return year.matches("(18|19|20)\\d{2}") ? Optional.of(year) : Optional.empty();
  }

  long line() {
    return record.getRecordNumber() + 1;
  }
}
