package dev.assay.reference;

import dev.assay.claim.BadInput;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.validation.Parsed;
import dev.assay.validation.RdfReader;
import dev.assay.validation.Validator;
import dev.assay.validation.Violation;
import dev.assay.vocabulary.Assay;
import java.util.ArrayList;
import java.util.List;
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
  public Result read(List<RdfSource> sources) {
    sources.stream().map(RdfSource::dataset).forEach(this::mustBeImported);
    List<Parsed> files = sources.stream().map(RdfImport::parse).toList();
    List<Violation> violations = validator.check(files, others(sources));
    if (violations.stream().anyMatch(Violation::isError)) {
      return new Result(List.of(), violations);
    }
    List<NamedGraph> graphs =
        sources.stream()
            .map(RdfSource::dataset)
            .distinct()
            .map(dataset -> named(dataset, sources, files))
            .toList();
    return new Result(graphs, violations);
  }

  /** An import takes the place of an import only, never of what was built. */
  private void mustBeImported(String dataset) {
    String name = GraphName.dataset(dataset);
    if (kb.names().contains(name) && !kb.madeBy(Assay.Import).contains(name)) {
      throw new BadInput(
          "The dataset \""
              + dataset
              + "\" is part of the data that was built, and an import does not replace it."
              + " Choose another id with --dataset.");
    }
  }

  private static Parsed parse(RdfSource source) {
    return RdfReader.read(source.name(), source.open(), source.format().lang());
  }

  /** What is known besides the datasets that the files replace. */
  private Graph others(List<RdfSource> sources) {
    List<String> replaced =
        sources.stream().map(source -> GraphName.dataset(source.dataset())).toList();
    Graph others = GraphMemFactory.createGraphMemRoaring();
    kb.names().stream()
        .filter(name -> !replaced.contains(name))
        .forEach(name -> kb.graph(name).stream().forEach(others::add));
    return others;
  }

  private static NamedGraph named(String dataset, List<RdfSource> sources, List<Parsed> files) {
    List<Graph> contents = new ArrayList<>();
    List<Origin.InputFile> inputs = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      RdfSource source = sources.get(i);
      if (source.dataset().equals(dataset)) {
        contents.add(files.get(i).graph());
        inputs.add(new Origin.InputFile(source.name(), source.sha256()));
      }
    }
    return ReferenceData.imported(dataset, contents, inputs);
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
