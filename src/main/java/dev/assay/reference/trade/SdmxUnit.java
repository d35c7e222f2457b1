package dev.assay.reference.trade;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit by its code in SDMX.
 *
 * @param iri IRI of the unit
 * @param multiplier the power of ten that the code itself says
 */
record SdmxUnit(String iri, int multiplier) {

  private static final Pattern SCALED = Pattern.compile("(THS|MIO|MRD|BN)_([A-Z]{3})");
  private static final Pattern CONVERTED = Pattern.compile("([A-Z]{3})_EXC");
  private static final Set<String> PERCENT = Set.of("PT", "PC", "PERCENT");
  private static final Map<String, Integer> POWERS = Map.of("THS", 3, "MIO", 6, "MRD", 9, "BN", 9);

  /** Codes of measures that say a value of goods in a currency, and nothing else. */
  private static final Map<String, SdmxUnit> VALUES =
      Map.of("VALUE_IN_EUROS", euros(0), "VALUE_EUR", euros(0), "TRD_VAL", euros(6));

  private static SdmxUnit euros(int multiplier) {
    return new SdmxUnit(UnitText.currency("EUR").orElseThrow(), multiplier);
  }

  /** The unit of a code, if it is one that is known. */
  static Optional<SdmxUnit> of(String code) {
    Matcher scaled = SCALED.matcher(code);
    if (scaled.matches()) {
      int power = POWERS.getOrDefault(scaled.group(1), 0);
      return UnitText.currency(scaled.group(2)).map(iri -> new SdmxUnit(iri, power));
    }
    if (PERCENT.contains(code)) {
      return Optional.of(new SdmxUnit(UnitText.PERCENT, 0));
    }
    Matcher converted = CONVERTED.matcher(code);
    return UnitText.currency(converted.matches() ? converted.group(1) : code)
        .map(iri -> new SdmxUnit(iri, 0));
  }

  /** The unit that a code of a measure says, such as a value in euros. */
  static Optional<SdmxUnit> ofMeasure(String code) {
    return Optional.ofNullable(VALUES.get(code));
  }
}
