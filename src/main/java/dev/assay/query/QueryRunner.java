package dev.assay.query;

import dev.assay.claim.BadInput;
import dev.assay.claim.Unavailable;
import dev.assay.store.KnowledgeBase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** Runs queries on one version of the data: whole answers only, and nothing from outside. */
public final class QueryRunner {

  private final Duration limit;

  /** A runner that gives a query up after the limit. */
  public QueryRunner(Duration limit) {
    this.limit = limit;
  }

  /** The answer of a canned query with the given terms for its parameters. */
  public Answer run(KnowledgeBase kb, CannedQuery query, Map<String, Node> terms) {
    return run(kb, parse(query.id(), query.text()), terms);
  }

  /**
   * The answer of a query text.
   *
   * @param name what the query is called in an error message
   */
  public Answer run(KnowledgeBase kb, String name, String text) {
    return run(kb, parse(name, text), Map.of());
  }

  /** The rows of a canned SELECT query. */
  public Answer.Table select(KnowledgeBase kb, CannedQuery query, Map<String, Node> terms) {
    if (run(kb, query, terms) instanceof Answer.Table table) {
      return table;
    }
    throw new BadInput("Query " + query.id() + " is not a SELECT query.");
  }

  private Answer run(KnowledgeBase kb, Query query, Map<String, Node> terms) {
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create()
            .query(query)
            .dataset(kb.dataset())
            .set(ARQ.httpServiceAllowed, false)
            .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    terms.forEach((variable, term) -> builder.substitution(Var.alloc(variable), term));
    try (QueryExec execution = builder.build()) {
      return answer(query, execution);
    } catch (QueryCancelledException e) {
      throw new Unavailable(
          "The query ran longer than its limit of "
              + limit.toSeconds()
              + " s and was stopped; nothing of its answer is shown. Ask for less, or raise the limit.");
    } catch (QueryException e) {
      throw new BadInput("The query cannot be run: " + e.getMessage());
    }
  }

  private static Answer answer(Query query, QueryExec execution) {
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
      List<Binding> solutions = rows.stream().toList();
      return new Answer.Table(columns, solutions);
    }
    if (query.isAskType()) {
      return new Answer.Truth(execution.ask());
    }
    return new Answer.Triples(
        query.isConstructType() ? execution.construct() : execution.describe());
  }

  private static Query parse(String name, String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryException e) {
      throw new BadInput(name + " is not a SPARQL query: " + e.getMessage());
    }
  }
}
