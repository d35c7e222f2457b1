package dev.assay.vocabulary;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** The prefixes of the project: one for each kind of thing we name, and those of the standards. */
public final class Prefixes {

  /** Where all names of things of ours begin. */
  public static final String BASE = "https://w3id.org/assay/";

  private static final String[] KINDS = {
    "agent",
    "area",
    "article",
    "claim",
    "currency",
    "dataset",
    "entity",
    "event",
    "eventtype",
    "graph",
    "indicator",
    "measure",
    "obs",
    "place",
    "prop",
    "quote",
    "rate",
    "relation",
    "relationrecord",
    "review",
    "rule",
    "scheme",
    "statement",
    "step",
    "topic",
    "unit",
    "verdict",
    "verification"
  };

  private static final Map<String, String> ALL = all();

  private Prefixes() {}

  /** Prefix to namespace, sorted by prefix. */
  public static Map<String, String> asMap() {
    return ALL;
  }

  /** The prefixes in the form that Jena's readers and writers take. */
  public static PrefixMap asPrefixMap() {
    PrefixMap map = PrefixMapFactory.create();
    ALL.forEach(map::add);
    return map;
  }

  /** The IRI that a prefixed name such as {@code area:AZE} stands for, if its prefix is known. */
  public static Optional<String> expand(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(ALL.get(name.substring(0, colon)))
        .map(namespace -> namespace + name.substring(colon + 1));
  }

  /** The prefixed name of an IRI, or the IRI itself when no prefix of ours fits. */
  public static String shorten(String iri) {
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && isLocalName(iri.substring(namespace.length()))) {
        return prefix.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    return iri;
  }

  private static boolean isLocalName(String text) {
    return text.matches("[A-Za-z0-9_][A-Za-z0-9_-]*");
  }

  private static Map<String, String> all() {
    Map<String, String> map = new TreeMap<>();
    for (String kind : KINDS) {
      map.put(kind, BASE + kind + "/");
    }
    map.put("assay", BASE + "ns#");
    map.put("cito", "http://purl.org/spar/cito/");
    map.put("dcat", "http://www.w3.org/ns/dcat#");
    map.put("dcterms", "http://purl.org/dc/terms/");
    map.put("fao", "http://www.fao.org/countryprofiles/geoinfo/geopolitical/resource/");
    map.put("genid", BASE + ".well-known/genid/");
    map.put("oa", "http://www.w3.org/ns/oa#");
    map.put("org", "http://www.w3.org/ns/org#");
    map.put("owl", "http://www.w3.org/2002/07/owl#");
    map.put("prov", "http://www.w3.org/ns/prov#");
    map.put("qb", "http://purl.org/linked-data/cube#");
    map.put("qudt", "http://qudt.org/schema/qudt/");
    map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    map.put("schema", "https://schema.org/");
    map.put("sdmx-attribute", "http://purl.org/linked-data/sdmx/2009/attribute#");
    map.put("sdmx-dimension", "http://purl.org/linked-data/sdmx/2009/dimension#");
    map.put("sh", "http://www.w3.org/ns/shacl#");
    map.put("skos", "http://www.w3.org/2004/02/skos/core#");
    map.put("skosxl", "http://www.w3.org/2008/05/skos-xl#");
    map.put("spdx", "http://spdx.org/rdf/terms#");
    map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(map);
  }
}
