package dev.assay.query;

import dev.assay.ShippedData;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Claims and figures that a seed decides, few enough areas and years for them to meet. */
final class GeneratedData {

  private static final List<String> INDICATORS =
      List.of("goods-exports", "goods-imports", "goods-turnover", "investment-stock");
  private static final List<String> COMPARATORS =
      List.of("GreaterThan", "AtLeast", "Equal", "About", "AtMost", "LessThan");
  private static final List<String> BOUNDS =
      List.of("ExactBound", "ApproximateBound", "DerivedBound", "LowerBound", "UpperBound");
  private static final List<String> DATES =
      List.of("2022", "2023", "2023-05", "2023-06-30", "2024-02-01", "2024");

  private final Random random;
  private final StringBuilder claims = new StringBuilder();
  private final StringBuilder figures = new StringBuilder();

  GeneratedData(long seed) {
    random = new Random(seed);
  }

  /** The graphs by name, with the ontology. */
  Map<String, Graph> graphs() {
    List.of("XAA", "XBB", "XCC")
        .forEach(area -> figures.append("area:%s rdfs:label \"%s\"@en .%n".formatted(area, area)));
    for (int i = 0; i < 100; i++) {
      proposition(i);
    }
    for (int i = 0; i < 300; i++) {
      observation(i);
    }
    Map<String, Graph> graphs = new TreeMap<>();
    graphs.put(ShippedData.ontology().name(), ShippedData.ontology().graph());
    add(graphs, "article/generated", claims);
    add(graphs, "dataset/generated", figures);
    return graphs;
  }

  private void proposition(int i) {
    int kind = random.nextInt(3);
    claims.append(
        "claim:c%d a schema:Claim ; schema:text \"c\"@en ; schema:appearance article:a ; assay:reading prop:p%d .%n"
            .formatted(i, i));
    claims.append("prop:p%d rdfs:label \"p%d\"@en ; %s".formatted(i, i, series()));
    switch (kind) {
      case 0 ->
          claims.append(
              " a assay:QuantityProposition ; %s assay:comparator assay:%s ; %s .%n"
                  .formatted(amount(), one(COMPARATORS), period()));
      case 1 ->
          claims.append(
              " a assay:RankProposition ; assay:rank %d ; sdmx-dimension:refPeriod \"2023\"^^xsd:gYear .%n"
                  .formatted(1 + random.nextInt(3)));
      default ->
          claims.append(
              " a assay:ChangeProposition ; assay:direction assay:%s ; assay:basePeriod \"2022\"^^xsd:gYear ; sdmx-dimension:refPeriod \"2023\"^^xsd:gYear .%n"
                  .formatted(random.nextBoolean() ? "Increase" : "Decrease"));
    }
  }

  private void observation(int i) {
    figures.append(
        ("obs:o%d a qb:Observation ; rdfs:label \"o%d\"@en ; %s %s assay:bound assay:%s ; %s ;"
                + " dcterms:issued \"%s\"^^xsd:%s ; assay:origin agent:a%d ; dcterms:source <https://a.example/%d> .%n")
            .formatted(
                i,
                i,
                series(),
                amount(),
                one(BOUNDS),
                period(),
                "2024-0" + (1 + random.nextInt(9)) + "-15",
                "date",
                random.nextInt(4),
                i));
    if (random.nextInt(4) == 0) {
      figures.append(
          "obs:o%d assay:valuation assay:%s .%n"
              .formatted(i, random.nextBoolean() ? "FOB" : "CIF"));
    }
  }

  private String series() {
    int from = random.nextInt(3);
    int to = (from + 1 + random.nextInt(2)) % 3;
    List<String> areas = List.of("XAA", "XBB", "XCC");
    return "assay:indicator indicator:%s ; sdmx-dimension:refArea area:%s ; assay:counterpartArea area:%s ;"
        .formatted(one(INDICATORS), areas.get(from), areas.get(to));
  }

  private String amount() {
    boolean scaled = random.nextBoolean();
    return "assay:value %s ; %s assay:unit currency:%s ;"
        .formatted(
            scaled ? random.nextInt(80) / 10.0 : 1_000_000L * random.nextInt(8_000),
            scaled ? "sdmx-attribute:unitMult 9 ;" : "",
            random.nextInt(5) == 0 ? "EUR" : "USD");
  }

  private String period() {
    String date = one(DATES);
    String type = date.length() == 4 ? "gYear" : date.length() == 7 ? "gYearMonth" : "date";
    return "sdmx-dimension:refPeriod \"%s\"^^xsd:%s".formatted(date, type);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static void add(Map<String, Graph> graphs, String name, StringBuilder turtle) {
    StringBuilder prefixes = new StringBuilder();
    Prefixes.asMap().forEach((p, ns) -> prefixes.append("PREFIX %s: <%s>%n".formatted(p, ns)));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(prefixes.toString() + turtle, Lang.TURTLE).parse(graph);
    String iri = Prefixes.BASE + "graph/" + name;
    Origin origin = new Origin(Assay.Loading, "Generated", List.of());
    graphs.put(iri, NamedGraph.of(iri, List.of(graph), origin).graph());
  }
}
