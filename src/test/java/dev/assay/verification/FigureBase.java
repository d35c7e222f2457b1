package dev.assay.verification;

import dev.assay.ShippedData;
import dev.assay.claim.Stance;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A base of claimed and observed amounts that a test writes, and what the rule says of it. */
final class FigureBase {

  private static final String PREFIXES =
      """
      PREFIX area: <https://w3id.org/assay/area/>
      PREFIX assay: <https://w3id.org/assay/ns#>
      PREFIX agent: <https://w3id.org/assay/agent/>
      PREFIX currency: <https://w3id.org/assay/currency/>
      PREFIX dataset: <https://w3id.org/assay/dataset/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX indicator: <https://w3id.org/assay/indicator/>
      PREFIX obs: <https://w3id.org/assay/obs/>
      PREFIX prop: <https://w3id.org/assay/prop/>
      PREFIX qb: <http://purl.org/linked-data/cube#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sdmx-attribute: <http://purl.org/linked-data/sdmx/2009/attribute#>
      PREFIX sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final String SERIES =
      """
        assay:indicator indicator:investment-flow ;
        sdmx-dimension:refArea area:XAA ;
        assay:counterpartArea area:X%s ;
        sdmx-dimension:refPeriod "2023"^^xsd:gYear ;
        assay:value %s ;
        sdmx-attribute:unitMult %d ;
        assay:unit currency:USD ;
      """;

  private final List<String> claims = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  /** Claims an amount of trade with a partner. */
  FigureBase claim(String name, String partner, String value, int multiplier, String comparator) {
    claims.add(
        "prop:%s a assay:QuantityProposition ;%n rdfs:label \"%s\"@en ;%n".formatted(name, name)
            + SERIES.formatted(partner, value, multiplier)
            + "  assay:comparator assay:%s .%n".formatted(comparator));
    return this;
  }

  /** Observes an amount of trade with a partner. */
  FigureBase figure(String name, String partner, String value, int multiplier, String bound) {
    figures.add(
        "obs:%s a qb:Observation ;%n rdfs:label \"%s\"@en ;%n".formatted(name, name)
            + SERIES.formatted(partner, value, multiplier)
            + """
              qb:dataSet dataset:sample ;
              assay:bound assay:%s ;
              dcterms:issued "2024-02-01"^^xsd:date ;
              assay:origin agent:office .
            """
                .formatted(bound));
    return this;
  }

  /** What the records say of each proposition, by its name. */
  Map<String, List<Stance>> stances() {
    KnowledgeBase kb =
        KnowledgeBase.empty()
            .with(
                List.of(
                    ShippedData.ontology(),
                    graph("article/sample", claims),
                    graph("dataset/sample", figures)),
                "2024-01-01T00:00:00Z");
    return new RuleRun(ShippedData.queries().required("verify/quantity"))
        .findings(kb, new QueryRunner(Duration.ofMinutes(1)), "9999-12-31").entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().replace(Prefixes.BASE + "prop/", ""),
                    entry ->
                        entry.getValue().stream()
                            .filter(finding -> finding.stance() != Stance.CONTEXT)
                            .map(finding -> finding.stance())
                            .sorted()
                            .toList()));
  }

  private static NamedGraph graph(String name, List<String> blocks) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + String.join("\n", blocks), Lang.TURTLE).parse(graph);
    return NamedGraph.of(
        Prefixes.BASE + "graph/" + name,
        List.of(graph),
        new Origin(Assay.Loading, "Written by a test", List.of()));
  }
}
