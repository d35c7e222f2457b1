package dev.assay.pipeline;

import dev.assay.reference.RdfImport;
import dev.assay.reference.RdfSource;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Store;
import dev.assay.validation.Validator;
import dev.assay.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports files of reference data: validate and load, all of them or none. */
public final class Importing {

  private final List<RdfSource> sources;
  private final boolean strict;

  /**
   * An import of files.
   *
   * @param strict whether a warning refuses them, as an error does
   */
  public Importing(List<RdfSource> sources, boolean strict) {
    this.sources = List.copyOf(sources);
    this.strict = strict;
  }

  /**
   * Loads the files into the store, which is left as it is when they are refused.
   *
   * @param time the time to record, as {@code xsd:dateTime}
   */
  public Result into(Store store, String time) {
    List<Violation> violations = new ArrayList<>();
    List<NamedGraph> graphs = new ArrayList<>();
    KnowledgeBase kb =
        store.update(
            current -> {
              Validator validator = new Validator(current.graph(GraphName.ONTOLOGY));
              RdfImport.Result read = new RdfImport(current, validator).read(sources);
              violations.addAll(read.violations());
              if (isRefused(violations)) {
                return current;
              }
              graphs.addAll(read.graphs());
              return current.with(graphs, time);
            });
    long triples = graphs.stream().mapToLong(named -> named.graph().size()).sum();
    return new Result(
        violations, triples, isRefused(violations) ? Optional.empty() : Optional.of(kb));
  }

  private boolean isRefused(List<Violation> violations) {
    return violations.stream().anyMatch(violation -> strict || violation.isError());
  }

  /**
   * What an import came to.
   *
   * @param violations all that is wrong with the files
   * @param triples how many were loaded
   * @param stored the new version of the data, if the files were not refused
   */
  public record Result(List<Violation> violations, long triples, Optional<KnowledgeBase> stored) {

    /** Keeps its own copy of the list. */
    public Result {
      violations = List.copyOf(violations);
    }
  }
}
