package dev.assay.cli;

import dev.assay.reference.RdfImport;
import dev.assay.reference.RdfSource;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.validation.Validator;
import java.util.List;
import java.util.function.UnaryOperator;

/** One import as a change of the store: it happens whole or not at all. */
final class Importing implements UnaryOperator<KnowledgeBase> {

  private final Workspace workspace;
  private final List<RdfSource> sources;
  private int code = ExitCode.FINE;
  private long triples;

  Importing(Workspace workspace, List<RdfSource> sources) {
    this.workspace = workspace;
    this.sources = sources;
  }

  @Override
  public KnowledgeBase apply(KnowledgeBase kb) {
    Validator validator = new Validator(kb.graph(GraphName.ONTOLOGY));
    RdfImport.Result result = new RdfImport(kb, validator).read(sources);
    code = new Violations(workspace).print(result.violations());
    triples = result.graphs().stream().mapToLong(named -> named.graph().size()).sum();
    return code == ExitCode.FINE ? kb.with(result.graphs(), workspace.time()) : kb;
  }

  /** The exit code that what was found comes to. */
  int code() {
    return code;
  }

  long triples() {
    return triples;
  }
}
