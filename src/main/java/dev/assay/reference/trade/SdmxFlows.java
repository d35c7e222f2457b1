package dev.assay.reference.trade;

import dev.assay.reference.DatasetInfo;
import dev.assay.vocabulary.Prefixes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dataflows of a file, each a dataset of its agency, such as {@code IMF:DOT(1.0)}. */
final class SdmxFlows {

  private static final Pattern FLOW = Pattern.compile("([A-Za-z][\\w.-]*):([\\w@$-]+)(\\(.*\\))?");
  private static final Map<String, Agency> AGENCIES =
      Map.of(
          "IMF", new Agency("imf", "IMF", "https://data.imf.org/"),
          "OECD", new Agency("oecd", "OECD", "https://data-explorer.oecd.org/"),
          "ESTAT", new Agency("eurostat", "Eurostat", "https://ec.europa.eu/eurostat/databrowser/"),
          "UNSD", new Agency("un-statistics-division", "UNSD", "https://data.un.org/"),
          "WB", new Agency("world-bank", "World Bank", "https://data.worldbank.org/"));

  private final Map<String, DatasetInfo> known = new HashMap<>();

  /** The dataset of a dataflow; the dataset of the format when it names none. */
  DatasetInfo dataset(String dataflow) {
    if (known.size() > 1_000) {
      return SdmxCsv.DATASET;
    }
    return known.computeIfAbsent(dataflow, SdmxFlows::made);
  }

  private static DatasetInfo made(String dataflow) {
    Matcher flow = FLOW.matcher(dataflow);
    if (!flow.matches()) {
      return SdmxCsv.DATASET;
    }
    String agency = flow.group(1).replaceFirst("\\..*", "").toUpperCase(Locale.ROOT);
    String id =
        (agency + "-" + flow.group(2)).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    Agency publisher =
        AGENCIES.getOrDefault(
            agency, new Agency("statistical-agencies", agency, "https://sdmx.org/"));
    return new DatasetInfo(
        id,
        publisher.name() + ", " + flow.group(2),
        Prefixes.BASE + "agent/" + publisher.id(),
        publisher.address(),
        SdmxCsv.DATASET.licence(),
        false);
  }

  /** The code of an area; numbers of the IMF are its own, and no M49 numbers. */
  String area(String dataflow, String code) {
    return dataflow.startsWith("IMF") && code.matches("\\d+") ? "IMF " + code : code;
  }

  private record Agency(String id, String name, String address) {}
}
