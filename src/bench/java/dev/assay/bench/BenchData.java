package dev.assay.bench;

import dev.assay.store.Derivation;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.QuadsFile;
import dev.assay.store.ResourceFolder;
import dev.assay.store.Skolem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** The data that ships with the program, one named graph for each file, with what is derived. */
final class BenchData {

  private BenchData() {}

  static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          add(dataset, "ontology");
          add(dataset, "data");
        });
    return dataset;
  }

  static KnowledgeBase knowledgeBase() {
    try {
      Path file = Files.createTempFile("assay-bench-", ".nq");
      try (OutputStream out = Files.newOutputStream(file)) {
        DatasetGraph dataset = dataset();
        dataset.executeRead(() -> RDFDataMgr.write(out, dataset, Lang.NQUADS));
      }
      try {
        return QuadsFile.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(DatasetGraph dataset, String folder) {
    ResourceFolder files = new ResourceFolder(folder);
    for (String path : files.paths(".ttl")) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(files.text(path).orElseThrow(), Lang.TURTLE)
          .base("https://w3id.org/assay/" + path)
          .parse(graph);
      boolean isData = folder.equals("data");
      if (isData) {
        Derivation.addTo(graph);
      }
      String name = isData ? GraphName.dataset(path.replaceAll("\\W", "-")) : GraphName.ONTOLOGY;
      GraphUtil.addInto(dataset.getGraph(NodeFactory.createURI(name)), Skolem.ize(graph));
    }
  }
}
