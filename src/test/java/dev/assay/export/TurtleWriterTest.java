package dev.assay.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.store.GraphName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

final class TurtleWriterTest {

  private static final String FIRST = GraphName.article("first");
  private static final String SECOND = GraphName.dataset("second");

  @Property(tries = 300)
  @Domain(AnyGraph.class)
  void turtleGivesTheGraphBack(@ForAll List<Triple> triples) {
    Graph graph = graph(triples);
    DatasetGraph read = read(turtle(graph), Lang.TURTLE);
    assertThat(read.getDefaultGraph().isIsomorphicWith(graph)).isTrue();
  }

  @Property(tries = 100)
  @Domain(AnyGraph.class)
  void trigGivesTheGraphsBack(@ForAll List<Triple> some, @ForAll List<Triple> others) {
    DatasetGraph read = read(trig(Map.of(FIRST, graph(some), SECOND, graph(others))), Lang.TRIG);
    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
    assertThat(graph(read, FIRST).isIsomorphicWith(graph(some))).isTrue();
    assertThat(graph(read, SECOND).isIsomorphicWith(graph(others))).isTrue();
  }

  @Property(tries = 100)
  @Domain(AnyGraph.class)
  void theOrderInWhichTriplesCameDoesNotShow(@ForAll List<Triple> triples) {
    List<Triple> turned = new ArrayList<>(triples);
    Collections.reverse(turned);
    assertThat(turtle(graph(turned))).isEqualTo(turtle(graph(triples)));
  }

  @Test
  void theLocaleDoesNotShow() {
    Graph graph = read(SAMPLE, Lang.TURTLE).getDefaultGraph();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(turtle(graph)).isEqualTo(SAMPLE);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void languageTagsHaveOneCase() {
    String text = "<urn:a> <urn:p> \"x\"@EN-gb , \"x\"@en-GB , \"y\"@az-latn .";
    assertThat(turtle(read(text, Lang.TURTLE).getDefaultGraph()))
        .isEqualTo("<urn:a> <urn:p> \"x\"@en-GB, \"y\"@az-Latn .\n");
  }

  private static final String SAMPLE =
      """
      @prefix area: <https://w3id.org/assay/area/> .
      @prefix assay: <https://w3id.org/assay/ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      area:AZE a assay:AreaGroup ;
        rdfs:label "Azerbaijan"@en, "Azərbaycan"@az ;
        rdfs:comment "One\\nand \\"two\\"." ;
        assay:aggregate true ;
        assay:value "4"^^xsd:decimal, 4.0 .

      area:TUR assay:member <https://news.example/a%20b> .
      """;

  private static String turtle(Graph graph) {
    StringBuilder out = new StringBuilder();
    try {
      TurtleWriter.turtle(graph, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String trig(Map<String, Graph> graphs) {
    StringBuilder out = new StringBuilder();
    try {
      TurtleWriter.trig(graphs, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Graph graph(List<Triple> triples) {
    Graph graph = GraphFactory.createGraphMem();
    triples.forEach(graph::add);
    return graph;
  }

  private static Graph graph(DatasetGraph dataset, String name) {
    return dataset.getGraph(NodeFactory.createURI(name));
  }

  private static DatasetGraph read(String text, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang)
        .checking(false)
        .resolveURIs(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(dataset);
    return dataset;
  }
}
