package dev.assay.reference.ofac;

import dev.assay.reference.DatasetInfo;
import dev.assay.vocabulary.Prefixes;

/** The lists that the Office of Foreign Assets Control keeps. */
enum OfacList {
  SDN("us-ofac-sdn", "OFAC Specially Designated Nationals List", "SdnList"),
  CONSOLIDATED(
      "us-ofac-consolidated", "OFAC Consolidated Sanctions List (non-SDN)", "ConsolidatedList");

  static final String AUTHORITY = Prefixes.BASE + "agent/ofac";

  private final DatasetInfo dataset;

  OfacList(String id, String title, String page) {
    this.dataset =
        new DatasetInfo(
            id,
            title,
            Prefixes.BASE + "agent/ofac",
            "https://sanctionslist.ofac.treas.gov/Home/" + page,
            "https://www.usa.gov/government-works",
            true);
  }

  DatasetInfo dataset() {
    return dataset;
  }
}
