package dev.assay.query;

import dev.assay.claim.BadInput;
import dev.assay.claim.Unavailable;
import dev.assay.store.KnowledgeBase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** Runs queries on one version of the data: whole answers only, and nothing from outside. */
public final class QueryRunner {

  private final Duration limit;
  private final QueryTexts texts;
  private final List<QueryExtension> extensions;

  /** A runner that gives a query up after the limit. */
  public QueryRunner(Duration limit) {
    this(limit, List.of());
  }

  /** A runner whose queries may use these extensions. */
  public QueryRunner(Duration limit, List<QueryExtension> extensions) {
    this(limit, new QueryTexts(), List.copyOf(extensions));
  }

  private QueryRunner(Duration limit, QueryTexts texts, List<QueryExtension> extensions) {
    this.limit = limit;
    this.texts = texts;
    this.extensions = extensions;
  }

  /** A runner with the lower of its limit and another. */
  public QueryRunner within(Duration other) {
    return other.compareTo(limit) < 0 ? new QueryRunner(other, texts, extensions) : this;
  }

  /**
   * The query of a text; it may be shared and is not to be changed.
   *
   * @param name what the query is called in an error message
   * @throws BadInput when it is not SPARQL, or would reach outside the data
   */
  public Query parse(String name, String text) {
    return texts.parse(name, text);
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

  /**
   * What a reader makes of a query's execution, which is open only while it reads.
   *
   * @throws Unavailable when the limit is reached, at any moment before the reader is done
   */
  public <T> T read(
      KnowledgeBase kb, Query query, Map<String, Node> terms, Function<QueryExec, T> reader) {
    FromClause.check(query, kb);
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create()
            .query(query)
            .dataset(kb.dataset())
            .set(ARQ.httpServiceAllowed, false)
            .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    extensions.forEach(extension -> extension.settings(kb).forEach(builder::set));
    terms.forEach((variable, term) -> builder.substitution(Var.alloc(variable), term));
    try (QueryExec execution = builder.build()) {
      return reader.apply(execution);
    } catch (QueryCancelledException e) {
      throw new Unavailable(
          "The query ran longer than its limit of "
              + limit.toMillis() / 1000.0
              + " s and was stopped; nothing of its answer is shown. Ask for less, or start with a higher --limit.");
    } catch (QueryException e) {
      throw new BadInput("The query cannot be run: " + e.getMessage());
    }
  }

  private Answer run(KnowledgeBase kb, Query query, Map<String, Node> terms) {
    return read(kb, query, terms, execution -> answer(query, execution));
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
}
