package dev.assay.web;

import dev.assay.vocabulary.Prefixes;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/** The formats of RDF that are served, and how they are written. */
final class RdfFormats {

  private static final Offer<Lang> JSON_LD =
      Offer.of(Lang.JSONLD, "jsonld", "application/ld+json", "application/json");
  private static final Offer<Lang> TRIG = Offer.of(Lang.TRIG, "trig", "application/trig");
  private static final Offer<Lang> N_QUADS = Offer.of(Lang.NQUADS, "nquads", "application/n-quads");

  static final List<Offer<Lang>> TRIPLES =
      List.of(
          Offer.of(Lang.TURTLE, "turtle", "text/turtle"),
          Offer.of(Lang.NTRIPLES, "ntriples", "application/n-triples", "text/plain"),
          JSON_LD,
          Offer.of(Lang.RDFXML, "rdfxml", "application/rdf+xml", "application/xml"),
          TRIG,
          N_QUADS);
  static final List<Offer<Lang>> QUADS = List.of(TRIG, N_QUADS, JSON_LD);

  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.asMap()).lock();

  private RdfFormats() {}

  static void write(Graph graph, Lang lang, OutputStream out) {
    RDFWriter.source(new Prefixed(graph)).lang(lang).output(out);
  }

  static void write(DatasetGraph dataset, Lang lang, OutputStream out) {
    RDFWriter.source(dataset).lang(lang).output(out);
  }

  /** A graph with the prefixes of the project. */
  private static final class Prefixed extends WrappedGraph {

    Prefixed(Graph graph) {
      super(graph);
    }

    @Override
    public PrefixMapping getPrefixMapping() {
      return PREFIXES;
    }
  }
}
