package dev.assay.reference.trade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of SDMX is for, by the ids that agencies use. */
enum SdmxRole {
  DATAFLOW("DATAFLOW", "STRUCTURE_ID"),
  ACTION("ACTION"),
  REPORTER("REF_AREA", "REPORTER", "REPORTING_AREA", "GEO", "COUNTRY", "DECLARANT"),
  PARTNER(
      "COUNTERPART_AREA",
      "COUNTERPART_COUNTRY",
      "PARTNER",
      "PARTNER_AREA",
      "PARTNER_COUNTRY",
      "VIS_AREA"),
  MEASURE(
      "INDICATOR", "INDICATORS", "TRADE_FLOW", "FLOW", "STK_FLOW", "INDIC_ET", "MEASURE", "SERIES"),
  COMMODITY("PRODUCT", "COMMODITY", "CMD", "CMD_CODE", "HS", "HS_CODE", "SITC06"),
  PERIOD("TIME_PERIOD", "TIME"),
  VALUE("OBS_VALUE"),
  MULTIPLIER("UNIT_MULT", "SCALE", "MULTIPLIER"),
  UNIT("UNIT_MEASURE", "UNIT", "CURRENCY"),
  STATUS("OBS_STATUS", "OBS_FLAG"),
  VALUATION("VALUATION"),
  PRICES("PRICE_BASE"),
  BASE("BASE_PER", "REF_YEAR_PRICE"),
  ADJUSTMENT("ADJUSTMENT", "S_ADJ", "SEASONAL_ADJUST"),
  /** Says nothing of the figure that is not kept otherwise. */
  FORM(
      "STRUCTURE",
      "STRUCTURE_NAME",
      "LAST UPDATE",
      "FREQ",
      "FREQUENCY",
      "DECIMALS",
      "TIME_FORMAT",
      "KEY",
      "SERIES_KEY",
      "OBS_KEY"),
  /** Known to belong to a figure and not to limit it. */
  ATTRIBUTE("OBS_CONF", "CONF_STATUS", "COMMENT", "COMMENT_OBS", "COLLECTION", "TITLE", "SOURCE");

  private final Set<String> ids;

  SdmxRole(String... ids) {
    this.ids = Set.of(ids);
  }

  static Optional<SdmxRole> of(String id) {
    String upper = id.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(role -> role.ids.contains(upper)).findFirst();
  }
}
