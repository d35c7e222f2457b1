package dev.assay.reference.trade;

import dev.assay.reference.DatasetInfo;
import dev.assay.vocabulary.Prefixes;
import java.util.Locale;
import java.util.Optional;

/**
 * What a figure measures.
 *
 * @param iri IRI of the indicator
 * @param label its name, when it is one of the source
 * @param wider IRI of the indicator of ours of which it is a limited form
 */
record Measured(String iri, Optional<String> label, Optional<String> wider) {

  private static final String INDICATORS = Prefixes.BASE + "indicator/";

  /** An indicator of ours, by its name. */
  static Measured ours(String name) {
    return new Measured(INDICATORS + name, Optional.empty(), Optional.empty());
  }

  /** An indicator as a source defines it. */
  static Measured ofSource(DatasetInfo dataset, String code, String label) {
    return new Measured(
        INDICATORS + dataset.id() + "." + slug(code), Optional.of(label), Optional.empty());
  }

  /** The same, limited in a way that we do not model. */
  Measured limited(DatasetInfo dataset, String limits) {
    String prefix = dataset.id() + ".";
    String name = name();
    return new Measured(
        INDICATORS + (name.startsWith(prefix) ? name : prefix + name) + "." + slug(limits),
        Optional.of(label.orElse(name.replace('-', ' ')) + ", " + limits),
        wider.or(() -> label.isPresent() ? Optional.empty() : Optional.of(iri)));
  }

  String name() {
    return iri.substring(INDICATORS.length());
  }

  boolean isOfSource() {
    return label.isPresent();
  }

  /** A text as part of an IRI; a number tells apart what looks the same then. */
  static String slug(String text) {
    String slug = text.strip().replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^-+|-+$", "");
    boolean same = slug.equals(text.replace(' ', '-').replace('=', '-').replace('.', '-'));
    String end = same ? "" : "-" + Integer.toHexString(text.hashCode()).toLowerCase(Locale.ROOT);
    return slug + end;
  }
}
