package dev.assay.reference.trade;

import dev.assay.vocabulary.Assay;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/**
 * What a code of a flow or indicator measures.
 *
 * @param measure the name of our indicator
 * @param valuation the terms on which goods are valued, when the code says them
 * @param currency the currency, when the code says it
 * @param onlyGoods whether the code is of goods wherever it stands
 */
record SdmxFlow(
    String measure, Optional<Resource> valuation, Optional<String> currency, boolean onlyGoods) {

  private static final Map<String, SdmxFlow> KNOWN =
      Map.ofEntries(
          Map.entry("X", flow("goods-exports")),
          Map.entry("EXP", flow("goods-exports")),
          Map.entry("EXPORT", flow("goods-exports")),
          Map.entry("EXPORTS", flow("goods-exports")),
          Map.entry("M", flow("goods-imports")),
          Map.entry("IMP", flow("goods-imports")),
          Map.entry("IMPORT", flow("goods-imports")),
          Map.entry("IMPORTS", flow("goods-imports")),
          Map.entry("RX", flow("goods-re-exports")),
          Map.entry("BAL", flow("goods-balance")),
          Map.entry("BAL_RT", flow("goods-balance")),
          Map.entry("TXG_FOB_USD", dollars("goods-exports", Optional.of(Assay.FOB))),
          Map.entry("XG_FOB_USD", dollars("goods-exports", Optional.of(Assay.FOB))),
          Map.entry("TMG_CIF_USD", dollars("goods-imports", Optional.of(Assay.CIF))),
          Map.entry("MG_CIF_USD", dollars("goods-imports", Optional.of(Assay.CIF))),
          Map.entry("TMG_FOB_USD", dollars("goods-imports", Optional.of(Assay.FOB))),
          Map.entry("MG_FOB_USD", dollars("goods-imports", Optional.of(Assay.FOB))),
          Map.entry("TBG_USD", dollars("goods-balance", Optional.empty())));

  private static SdmxFlow flow(String measure) {
    return new SdmxFlow(measure, Optional.empty(), Optional.empty(), false);
  }

  private static SdmxFlow dollars(String measure, Optional<Resource> valuation) {
    return new SdmxFlow(measure, valuation, Optional.of("USD"), true);
  }

  /**
   * The flow of a code, if it is one.
   *
   * @param column id of its column; numbers are codes of Eurostat in the column FLOW only
   */
  static Optional<SdmxFlow> of(String code, String column) {
    if (column.equalsIgnoreCase("FLOW") && code.equals("1")) {
      return Optional.ofNullable(KNOWN.get("M"));
    }
    if (column.equalsIgnoreCase("FLOW") && code.equals("2")) {
      return Optional.ofNullable(KNOWN.get("X"));
    }
    return Optional.ofNullable(KNOWN.get(code.toUpperCase(Locale.ROOT)));
  }
}
