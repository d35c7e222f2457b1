package dev.assay.validation;

import java.util.Map;
import java.util.Optional;

/** The prefixes that the project's files use. */
final class Prefixes {

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("assay", "https://w3id.org/assay/ns#"),
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("qb", "http://purl.org/linked-data/cube#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("sdmx-attribute", "http://purl.org/linked-data/sdmx/2009/attribute#"),
          Map.entry("sdmx-dimension", "http://purl.org/linked-data/sdmx/2009/dimension#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("spdx", "http://spdx.org/rdf/terms#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private Prefixes() {}

  /** What to write so that the prefix is defined; an unknown one is taken for a kind of ours. */
  static String declaration(String prefix) {
    String iri =
        Optional.ofNullable(KNOWN.get(prefix)).orElse("https://w3id.org/assay/" + prefix + "/");
    return "Declare it at the top of the file, such as: @prefix " + prefix + ": <" + iri + "> .";
  }

  /** The IRI as a person writes it in Turtle. */
  static String shorten(String iri) {
    return KNOWN.entrySet().stream()
        .filter(e -> iri.startsWith(e.getValue()) && iri.length() > e.getValue().length())
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
        .findFirst()
        .orElseGet(() -> instance(iri));
  }

  private static String instance(String iri) {
    String ours = "https://w3id.org/assay/";
    String[] parts =
        iri.startsWith(ours) ? iri.substring(ours.length()).split("/", -1) : new String[0];
    boolean plain = parts.length == 2 && parts[1].matches("[\\w-]+");
    return plain ? parts[0] + ":" + parts[1] : "<" + iri + ">";
  }
}
