package dev.assay.reference;

import dev.assay.store.Checksums;
import dev.assay.store.Derivation;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.store.Skolem;
import dev.assay.validation.Parsed;
import dev.assay.validation.RdfReader;
import dev.assay.validation.Validator;
import dev.assay.validation.Violation;
import dev.assay.vocabulary.Assay;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/** Reads RDF files into graphs of datasets: all of them, or none when one is faulty. */
public final class RdfImport {

  private final KnowledgeBase kb;
  private final Validator validator;

  /** An import into that knowledge base, checked by the validator. */
  public RdfImport(KnowledgeBase kb, Validator validator) {
    this.kb = kb;
    this.validator = validator;
  }

  /** What the files say, and what is wrong with them. */
  public Result read(List<Source> sources) {
    List<Parsed> files = sources.stream().map(RdfImport::parse).toList();
    List<Violation> violations = validator.check(files, others(sources));
    if (violations.stream().anyMatch(Violation::isError)) {
      return new Result(List.of(), violations);
    }
    Map<String, Graph> graphs = new TreeMap<>();
    for (int i = 0; i < sources.size(); i++) {
      Graph graph =
          graphs.computeIfAbsent(
              sources.get(i).dataset(), any -> GraphMemFactory.createGraphMemRoaring());
      Skolem.ize(files.get(i).graph()).stream().forEach(graph::add);
    }
    graphs.values().forEach(Derivation::addTo);
    return new Result(
        graphs.entrySet().stream().map(e -> named(e.getKey(), e.getValue(), sources)).toList(),
        violations);
  }

  private static Parsed parse(Source source) {
    var in = new ByteArrayInputStream(source.bytes());
    return RdfReader.read(source.name(), in, source.format().lang());
  }

  /** What is known besides the datasets that the files replace. */
  private Graph others(List<Source> sources) {
    List<String> replaced =
        sources.stream().map(source -> GraphName.dataset(source.dataset())).toList();
    Graph others = GraphMemFactory.createGraphMemRoaring();
    kb.names().stream()
        .filter(name -> !replaced.contains(name))
        .forEach(name -> kb.graph(name).stream().forEach(others::add));
    return others;
  }

  private static NamedGraph named(String dataset, Graph graph, List<Source> sources) {
    List<Origin.InputFile> files =
        sources.stream()
            .filter(source -> source.dataset().equals(dataset))
            .map(source -> new Origin.InputFile(source.name(), Checksums.sha256(source.bytes())))
            .toList();
    Origin origin = new Origin(Assay.Import, "Reference data: " + dataset, files);
    return new NamedGraph(GraphName.dataset(dataset), graph, origin);
  }

  /**
   * A file to read.
   *
   * @param name its path as it was typed
   * @param dataset id of the dataset that it is for
   */
  public record Source(String name, String dataset, RdfFormat format, byte[] bytes) {

    /** Keeps its own copy of the bytes. */
    public Source {
      bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /** The graphs to store, none when a violation is an error. */
  public record Result(List<NamedGraph> graphs, List<Violation> violations) {

    /** Keeps its own copies of the lists. */
    public Result {
      graphs = List.copyOf(graphs);
      violations = List.copyOf(violations);
    }
  }
}
