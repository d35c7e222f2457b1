package dev.assay.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;

/** Jena's ARQ, with the union of the named graphs as the default graph or with an empty one. */
record JenaEngine(DatasetGraph dataset) implements Engine {

  static JenaEngine withUnion(Map<String, Graph> graphs) {
    Graph union = GraphMemFactory.createGraphMemRoaring();
    graphs.values().forEach(graph -> graph.stream().forEach(union::add));
    return over(union, graphs);
  }

  static JenaEngine withoutUnion(Map<String, Graph> graphs) {
    return over(GraphMemFactory.createGraphMemRoaring(), graphs);
  }

  @Override
  public List<List<String>> rows(CannedQuery query, Map<String, Node> terms) {
    Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create().query(parsed).dataset(dataset);
    terms.forEach((name, term) -> builder.substitution(Var.alloc(name), term));
    try (QueryExec execution = builder.build()) {
      List<Var> columns = parsed.getProjectVars();
      return execution.select().stream().map(row -> cells(columns, row)).toList();
    }
  }

  private static List<String> cells(List<Var> columns, Binding row) {
    return columns.stream().map(column -> CellText.of(row.get(column))).toList();
  }

  private static JenaEngine over(Graph union, Map<String, Graph> graphs) {
    DatasetGraph dataset = new DatasetGraphMapLink(union);
    graphs.forEach((name, graph) -> dataset.addGraph(NodeFactory.createURI(name), graph));
    return new JenaEngine(dataset);
  }
}
