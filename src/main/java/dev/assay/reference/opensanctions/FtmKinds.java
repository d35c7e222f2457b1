package dev.assay.reference.opensanctions;

import dev.assay.reference.EntityKind;
import java.util.Map;

/** What kind of thing an entity of a schema is. */
final class FtmKinds {

  private static final Map<String, EntityKind> KINDS =
      Map.ofEntries(
          Map.entry("Person", EntityKind.PERSON),
          Map.entry("Organization", EntityKind.ORGANISATION),
          Map.entry("Company", EntityKind.ORGANISATION),
          Map.entry("PublicBody", EntityKind.ORGANISATION),
          Map.entry("LegalEntity", EntityKind.LEGAL_ENTITY),
          Map.entry("Vessel", EntityKind.VESSEL),
          Map.entry("Airplane", EntityKind.AIRCRAFT),
          Map.entry("Address", EntityKind.ADDRESS));

  private FtmKinds() {}

  static EntityKind of(String schema) {
    return KINDS.getOrDefault(schema, EntityKind.OTHER);
  }

  static boolean has(String schema) {
    return KINDS.containsKey(schema);
  }
}
