package dev.assay.verification;

import dev.assay.ShippedData;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A small knowledge base that a test puts together: claims about trade, and figures of it. */
final class TradeBase {

  private static final String TIME = "2026-01-01T00:00:00Z";

  private final StringBuilder propositions = new StringBuilder();
  private final StringBuilder records = new StringBuilder();

  /** In dollars, with a power of ten. */
  static String usd(String value, int power) {
    return "assay:value " + value + " ; sdmx-attribute:unitMult " + power + " ; " + in("USD");
  }

  /** In a currency, as a whole number without a multiplier. */
  static String whole(String value, String currency) {
    return "assay:value " + value + " ; " + in(currency);
  }

  /**
   * Adds a claim about a year.
   *
   * @param about indicator, area, partner and period, with a space between them
   */
  TradeBase claim(String name, String about, String comparator, String amount) {
    return proposition(
        name,
        about,
        "a assay:QuantityProposition ; assay:comparator assay:" + comparator + " ; " + amount);
  }

  /** Adds a claim that something fell from a year to that of the claim. */
  TradeBase fell(String name, String about, String base) {
    return proposition(
        name,
        about,
        "a assay:ChangeProposition ; assay:direction assay:Decrease ; assay:basePeriod "
            + period(base));
  }

  /** Adds a figure of one source. */
  TradeBase figure(String name, String about, String amount) {
    return figure(name, about, amount, "2024-12-31");
  }

  /** Adds a figure of one source that became public on a day. */
  TradeBase figure(String name, String about, String amount, String issued) {
    records.append(
        String.format(
            Locale.ROOT,
            "obs:%s a qb:Observation ; qb:dataSet dataset:sample ; %s ; %s ;"
                + " assay:bound assay:ExactBound ; dcterms:issued %s ;"
                + " dcterms:source <https://example.org/figures> ; assay:origin agent:comtrade .%n",
            name,
            about(about),
            amount,
            period(issued)));
    return this;
  }

  /** What the rules make of it today. */
  Outcomes verified() {
    return Outcomes.of(knowledgeBase());
  }

  /** What the rules made of it on a day. */
  Outcomes asOf(String date) {
    return Outcomes.asOf(knowledgeBase(), date);
  }

  private KnowledgeBase knowledgeBase() {
    String dataset = GraphName.dataset("sample");
    String article = GraphName.article("sample");
    List<NamedGraph> graphs =
        List.of(
            ShippedData.ontology(),
            named(dataset, records.toString()),
            named(article, propositions.toString()));
    return KnowledgeBase.empty().with(graphs, TIME);
  }

  private TradeBase proposition(String name, String about, String rest) {
    propositions.append(
        String.format(
            Locale.ROOT,
            "prop:%1$s rdfs:label \"%1$s\"@en ; %2$s ; %3$s .%n"
                + "claim:%1$s a schema:Claim ; schema:text \"%1$s\"@en ;"
                + " schema:appearance article:sample ; schema:author agent:paper ;"
                + " assay:quote quote:%1$s ; assay:reading prop:%1$s .%n"
                + "quote:%1$s oa:hasSelector [ oa:exact \"%1$s\" ] , [ oa:start 1 ; oa:end 2 ] .%n",
            name,
            about(about),
            rest));
    return this;
  }

  private static String about(String about) {
    String[] parts = about.split(" ", -1);
    return String.format(
        Locale.ROOT,
        "assay:indicator indicator:goods-%s ; sdmx-dimension:refArea area:%s ;"
            + " assay:counterpartArea area:%s ; sdmx-dimension:refPeriod %s",
        parts[0],
        parts[1],
        parts[2],
        period(parts[3]));
  }

  private static String in(String currency) {
    return "assay:unit currency:" + currency;
  }

  private static String period(String text) {
    String type = text.length() == 4 ? "gYear" : text.length() == 7 ? "gYearMonth" : "date";
    return "\"" + text + "\"^^xsd:" + type;
  }

  private static NamedGraph named(String name, String turtle) {
    Graph graph =
        RDFParser.fromString(turtle, Lang.TURTLE).prefixes(Prefixes.asPrefixMap()).toGraph();
    return NamedGraph.of(
        name, List.of(graph), new Origin(Assay.Loading, "A trade case", List.of()));
  }
}
