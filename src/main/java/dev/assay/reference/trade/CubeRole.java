package dev.assay.reference.trade;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a property of a data cube says, by the names that SDMX and we give to such properties. */
enum CubeRole {
  AREA("the area", "sdmx-dimension:refArea", "refArea"),
  PARTNER("the partner", "assay:counterpartArea", "counterpartArea"),
  PERIOD("the time", "sdmx-dimension:refPeriod", "refPeriod", "timePeriod"),
  VALUE("the value", "sdmx-measure:obsValue", "obsValue", "value"),
  INDICATOR("the indicator", "assay:indicator", "indicator"),
  UNIT("the unit", "sdmx-attribute:unitMeasure", "unitMeasure", "unit", "currency"),
  MULTIPLIER("the power of ten", "sdmx-attribute:unitMult", "unitMult"),
  STATUS("the status", "sdmx-attribute:obsStatus", "obsStatus"),
  COMMODITY("the commodity", "assay:commodity", "commodity"),
  VALUATION("the valuation", "assay:valuation", "valuation"),
  CONSTANT_PRICES("the year of prices", "assay:constantPricesOf", "constantPricesOf"),
  FREQUENCY("how often", "sdmx-dimension:freq", "freq"),
  /** Belongs to a figure and does not limit it. */
  NOTE("a note", "sdmx-attribute:comment", "bound", "origin", "recordedAt", "original", "footnote");

  private final String says;
  private final String example;
  private final Set<String> names;

  CubeRole(String says, String example, String... names) {
    this.says = says;
    this.example = example;
    this.names = Set.of(names);
  }

  static Optional<CubeRole> of(String localName) {
    return Arrays.stream(values()).filter(role -> role.names.contains(localName)).findFirst();
  }

  String says() {
    return says;
  }

  String example() {
    return example;
  }
}
