package dev.assay.reference.eu;

import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityKind;
import dev.assay.vocabulary.Prefixes;
import java.util.Locale;

/** The consolidated list of financial sanctions of the European Union, in each of its forms. */
final class EuList {

  static final String AUTHORITY = Prefixes.BASE + "agent/council-of-the-european-union";
  static final DatasetInfo DATASET =
      new DatasetInfo(
          "eu-fsf",
          "EU consolidated list of financial sanctions",
          Prefixes.BASE + "agent/european-commission",
          "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions",
          "https://commission.europa.eu/legal-notice_en",
          true);

  private EuList() {}

  /** A person or an enterprise, by the word or the letter of the list. */
  static EntityKind kind(String type) {
    return switch (type.strip().toLowerCase(Locale.ROOT)) {
      case "p", "person" -> EntityKind.PERSON;
      case "e", "enterprise" -> EntityKind.ORGANISATION;
      default -> EntityKind.LEGAL_ENTITY;
    };
  }

  /** The tag of a language; empty when the list gives none that RDF can have. */
  static String language(String code) {
    String tag = code.strip().toLowerCase(Locale.ROOT);
    return tag.matches("[a-z]{2,3}") ? tag : "";
  }
}
