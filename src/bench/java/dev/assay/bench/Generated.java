package dev.assay.bench;

import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import dev.assay.vocabulary.Sdmx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A base of claims and figures that is the same each time: ten observations for each proposition,
 * of two areas and five years, of which some support it and some refute it.
 */
final class Generated {

  private static final int EACH = 10;
  private static final int AREAS = 1_000;
  private static final String[] INDICATORS = {
    "goods-exports", "goods-imports", "goods-turnover", "investment-stock", "gas-exports"
  };

  /** A reader of files keeps equal terms once too. */
  private final Map<Node, Node> terms = new HashMap<>();

  private final Graph claims = GraphMemFactory.createGraphMemRoaring();
  private final Graph figures = GraphMemFactory.createGraphMemRoaring();
  private final int size;

  Generated(int size) {
    this.size = size;
  }

  /** The base with these claims and figures besides what it holds. */
  KnowledgeBase addedTo(KnowledgeBase base) {
    for (int i = 0; i < size; i++) {
      add(i);
    }
    for (int i = 0; i < AREAS; i++) {
      put(figures, iri("area/G" + i), RDFS.label, text("Area G" + i));
      put(figures, iri("area/H" + i), RDFS.label, text("Area H" + i));
    }
    terms.clear();
    Origin origin = new Origin(Assay.Loading, "Generated", List.of());
    return base.with(
        List.of(
            NamedGraph.of(GraphName.article("generated"), List.of(claims), origin),
            NamedGraph.of(GraphName.dataset("generated"), List.of(figures), origin)),
        "2026-01-01T00:00:00Z");
  }

  private void add(int i) {
    Node area = iri("area/G" + i % AREAS);
    Node partner = iri("area/H" + i / AREAS);
    Node indicator = iri("indicator/" + INDICATORS[i % INDICATORS.length]);
    int year = 2019 + i % 5;
    claim(i, year, area, partner, indicator);
    for (int k = 0; k < EACH; k++) {
      observation(i, k, area, partner, indicator);
    }
  }

  private void claim(int i, int year, Node area, Node partner, Node indicator) {
    Node claim = iri("claim/generated-c" + i);
    Node proposition = iri("prop/generated-" + i);
    Node quote = iri("quote/generated-c" + i);
    Node exact = iri("quote/generated-c" + i + "-exact");
    Node position = iri("quote/generated-c" + i + "-position");
    put(claims, claim, RDF.type, SchemaDO.Claim.asNode());
    put(claims, claim, SchemaDO.text, text("Claim " + i));
    put(claims, claim, SchemaDO.appearance, iri("article/generated"));
    put(claims, claim, SchemaDO.author, iri("agent/generated"));
    put(claims, claim, Assay.quote, quote);
    put(claims, claim, Assay.reading, proposition);
    put(claims, quote, OA.hasSelector, exact);
    put(claims, quote, OA.hasSelector, position);
    put(claims, exact, OA.exact, NodeFactory.createLiteralString("claim " + i));
    put(claims, position, OA.start, integer(i * 10L));
    put(claims, proposition, RDF.type, Assay.QuantityProposition.asNode());
    put(claims, proposition, RDFS.label, text("Proposition " + i));
    figure(claims, proposition, area, partner, indicator, year, 500 + i % 400);
    put(claims, proposition, Assay.comparator, Assay.GreaterThan.asNode());
  }

  private void observation(int i, int k, Node area, Node partner, Node indicator) {
    Node observation = iri("obs/generated-" + i + "-" + k);
    boolean mirrored = k % 2 == 1;
    put(figures, observation, RDF.type, cube("Observation"));
    figures.add(kept(observation), kept(cube("dataSet")), kept(iri("dataset/generated")));
    put(figures, observation, RDFS.label, text("Figure " + i + " " + k));
    figure(
        figures,
        observation,
        mirrored ? partner : area,
        mirrored ? area : partner,
        indicator,
        2019 + k / 2,
        500 + (i * 7 + k * 31) % 400);
    put(figures, observation, Assay.bound, Assay.ExactBound.asNode());
    put(figures, observation, Assay.origin, iri("agent/generated-" + (mirrored ? "h" : "g")));
    put(figures, observation, DCTerms.source, iri("page/generated-" + i % 100));
    put(
        figures,
        observation,
        DCTerms.issued,
        NodeFactory.createLiteralDT(2020 + k / 2 + "-03-01", XSDDatatype.XSDdate));
  }

  private void figure(
      Graph graph, Node of, Node area, Node partner, Node indicator, int year, int value) {
    put(graph, of, Assay.indicator, indicator);
    put(graph, of, Sdmx.refArea, area);
    put(graph, of, Assay.counterpartArea, partner);
    put(
        graph,
        of,
        Sdmx.refPeriod,
        NodeFactory.createLiteralDT(Integer.toString(year), XSDDatatype.XSDgYear));
    put(graph, of, Assay.value, integer(value));
    put(graph, of, Sdmx.unitMult, integer(6));
    put(graph, of, Assay.unit, iri("currency/USD"));
  }

  private void put(Graph graph, Node subject, Property property, Node object) {
    graph.add(kept(subject), property.asNode(), kept(object));
  }

  private Node kept(Node term) {
    return terms.computeIfAbsent(term, t -> t);
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(Prefixes.BASE + path);
  }

  private static Node cube(String name) {
    return NodeFactory.createURI("http://purl.org/linked-data/cube#" + name);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  private static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
