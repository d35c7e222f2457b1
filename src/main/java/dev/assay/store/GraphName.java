package dev.assay.store;

import dev.assay.vocabulary.Prefixes;

/** The names of the named graphs, one kind for each stage that writes. */
public final class GraphName {

  private static final String BASE = Prefixes.BASE + "graph/";

  /** The ontology, its code lists and its shapes. */
  public static final String ONTOLOGY = BASE + "ontology";

  /** What each graph is, where it came from and which version of the data this is. */
  public static final String CATALOG = BASE + "catalog";

  private GraphName() {}

  /** The graph of one article with its quotes, claims and propositions. */
  public static String article(String slug) {
    return BASE + "article/" + slug;
  }

  /** The graph of one reference dataset. */
  public static String dataset(String id) {
    return BASE + "dataset/" + id;
  }

  /** The graph of the verdicts on one article. */
  public static String verdicts(String slug) {
    return BASE + "verdicts/" + slug;
  }

  /** The graph of people's reviews of the claims of one article. */
  public static String reviews(String slug) {
    return BASE + "reviews/" + slug;
  }

  /** Whether a graph's content takes part in the data version: all but what is computed from it. */
  static boolean isData(String name) {
    return !name.equals(CATALOG) && !name.startsWith(BASE + "verdicts/");
  }

  /** Whether this is a name that we give to graphs. */
  public static boolean isOurs(String name) {
    return name.startsWith(BASE);
  }
}
