package dev.assay.reference.list;

import dev.assay.reference.EntityRecord;
import dev.assay.vocabulary.Prefixes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the body that a list names as its authority; one that has no name of ours gets one. */
public final class Bodies {

  private static final Map<String, String> KNOWN = known();

  private Bodies() {}

  /** The IRI of a body; its name is written into the record where the IRI is new. */
  public static String find(String name, String dataset, EntityRecord record) {
    String key = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Optional<String> known =
        Optional.ofNullable(KNOWN.get(key)).map(id -> Prefixes.BASE + "agent/" + id);
    if (known.isPresent()) {
      return known.get();
    }
    String iri = EntityRecord.iri(dataset, "authority." + key);
    record.called(iri, name.strip());
    return iri;
  }

  private static Map<String, String> known() {
    Map<String, String> known = new HashMap<>();
    put(
        known,
        "ofac",
        "OFAC",
        "Office of Foreign Assets Control",
        "Office of Foreign Assets Control (OFAC)");
    put(known, "us-bis", "BIS", "Bureau of Industry and Security");
    put(
        known,
        "us-state-department",
        "Department of State",
        "US Department of State",
        "State Department");
    put(known, "us-government", "US", "USA", "United States", "United States of America");
    put(
        known,
        "un-security-council",
        "UN",
        "UNSC",
        "United Nations",
        "UN Security Council",
        "United Nations Security Council",
        "United Nations Security Council (UN SC)");
    put(known, "european-union", "EU", "European Union");
    put(
        known,
        "council-of-the-european-union",
        "Council of the European Union",
        "Council of the EU");
    put(
        known,
        "ofsi",
        "OFSI",
        "HMT",
        "HM Treasury",
        "Office of Financial Sanctions Implementation",
        "Office of Financial Sanctions Implementation (OFSI)");
    put(known, "uk-government", "UK", "GB", "United Kingdom");
    return Map.copyOf(known);
  }

  private static void put(Map<String, String> known, String id, String... names) {
    for (String name : names) {
      known.put(name.toLowerCase(Locale.ROOT), id);
    }
  }
}
