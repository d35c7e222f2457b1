package dev.assay.reference.trade;

import dev.assay.reference.Period;
import dev.assay.reference.list.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a UN Comtrade file, in either of its two sets of columns. */
final class ComtradeRow {

  static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry("year", List.of("refYear", "Year", "yr")),
          Map.entry("period", List.of("period", "Period")),
          Map.entry("classification", List.of("clCode", "classificationCode", "Classification")),
          Map.entry(
              "reporter",
              List.of(
                  "reporterISO",
                  "Reporter ISO",
                  "reporterCode",
                  "Reporter Code",
                  "reporterDesc",
                  "Reporter")),
          Map.entry(
              "partner",
              List.of(
                  "partnerISO",
                  "Partner ISO",
                  "partnerCode",
                  "Partner Code",
                  "partnerDesc",
                  "Partner")),
          Map.entry("second partner", List.of("partner2Code", "2nd Partner Code")),
          Map.entry("flow", List.of("flowCode", "Trade Flow Code", "Trade Flow")),
          Map.entry("commodity", List.of("cmdCode", "Commodity Code")),
          Map.entry("transport", List.of("motCode", "Mode of Transport Code")),
          Map.entry("procedure", List.of("customsCode", "Customs Proc. Code")),
          Map.entry("value", List.of("primaryValue", "Trade Value (US$)")),
          Map.entry("cif", List.of("cifvalue", "CIF Trade Value (US$)")),
          Map.entry("fob", List.of("fobvalue", "FOB Trade Value (US$)")));

  private final Row row;

  ComtradeRow(Row row) {
    this.row = row;
  }

  /** Where it stands. */
  String where() {
    return row.where();
  }

  /** The text under a column, of the first of its names that the file has and that is not blank. */
  String text(String column) {
    return COLUMNS.getOrDefault(column, List.of()).stream()
        .map(row::get)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The code under a column when it limits the row to a part; blank for the whole. */
  String limit(String column, String... whole) {
    String code = text(column);
    return List.of(whole).contains(code) ? "" : code;
  }

  /** The year or the month. */
  Optional<Period> period() {
    String period = text("period");
    boolean month = period.length() == 6;
    String year = text("year").isEmpty() ? period : text("year");
    return Period.of(month ? period : year).filter(known -> known.text().length() <= 7);
  }
}
