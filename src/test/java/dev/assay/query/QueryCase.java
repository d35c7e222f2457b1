package dev.assay.query;

import dev.assay.Cases;
import dev.assay.ShippedData;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A case of a canned query: a folder with {@code data.trig}, {@code expected.csv} and, where it
 * binds parameters, {@code params.properties}.
 *
 * @param query id of the query
 * @param folder where its files are
 */
record QueryCase(String query, Path folder) {

  private static final Path ROOT = Path.of("src/test/resources/query");
  private static final String DATA = "data.trig";

  /** The cases of a query: its folder, or the folders in it. */
  static Stream<QueryCase> of(CannedQuery query) {
    Path folder = ROOT.resolve(query.id());
    return Stream.concat(Stream.of(folder), Cases.in("query/" + query.id()))
        .filter(path -> Files.exists(path.resolve(DATA)))
        .map(path -> new QueryCase(query.id(), path));
  }

  /** The graphs of the case, ready to be queried, and the ontology. */
  Map<String, Graph> graphs() {
    DatasetGraph authored =
        RDFParser.fromString(Cases.text(folder.resolve(DATA)), Lang.TRIG).toDatasetGraph();
    Map<String, Graph> graphs = new TreeMap<>();
    NamedGraph ontology = ShippedData.ontology();
    graphs.put(ontology.name(), ontology.graph());
    authored
        .listGraphNodes()
        .forEachRemaining(name -> graphs.put(name.getURI(), ready(authored, name)));
    return graphs;
  }

  /** The texts of the parameters. */
  Map<String, String> parameters() {
    Path file = folder.resolve("params.properties");
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try {
        properties.load(new StringReader(Cases.text(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }

  /** The names of the columns, then the rows. */
  List<List<String>> expected() {
    try (CSVParser parser =
        CSVParser.parse(Cases.text(folder.resolve("expected.csv")), CSVFormat.DEFAULT)) {
      List<List<String>> lines = new ArrayList<>();
      for (CSVRecord line : parser) {
        lines.add(List.of(line.values()));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return ROOT.relativize(folder).toString().replace('\\', '/');
  }

  private static Graph ready(DatasetGraph authored, Node name) {
    Origin origin = new Origin(Assay.Loading, "A case", List.of());
    return NamedGraph.of(name.getURI(), List.of(authored.getGraph(name)), origin).graph();
  }
}
