package dev.assay.web;

import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;

/** Answers of queries in the standard formats, written while the query runs. */
final class Results {

  static final Offer<Lang> JSON =
      Offer.of(
          ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json");
  private static final Offer<Lang> XML =
      Offer.of(
          ResultSetLang.RS_XML,
          "xml",
          "application/sparql-results+xml",
          "application/xml",
          "text/xml");
  private static final List<Offer<Lang>> ROWS =
      List.of(
          JSON,
          XML,
          Offer.of(ResultSetLang.RS_CSV, "csv", "text/csv"),
          Offer.of(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values"),
          Offer.of(ResultSetLang.RS_Text, "text", "text/plain"));
  private static final List<Offer<Lang>> TRUTH = List.of(JSON, XML);

  private final QueryRunner runner;

  Results(QueryRunner runner) {
    this.runner = runner;
  }

  /** The formats that the answer of a query can have. */
  static List<Offer<Lang>> offers(Query query) {
    if (query.isSelectType()) {
      return ROWS;
    }
    if (query.isAskType()) {
      return TRUTH;
    }
    return query.isConstructQuad() ? RdfFormats.QUADS : RdfFormats.TRIPLES;
  }

  Reply reply(KnowledgeBase kb, Query query, Map<String, Node> terms, Accept.Choice<Lang> format) {
    return Reply.of(
        format.mediaType(),
        out ->
            runner.read(
                kb, query, terms, execution -> write(query, execution, format.value(), out)));
  }

  /** Returns whether there was an answer, which there always is. */
  private static boolean write(Query query, QueryExec execution, Lang lang, OutputStream out) {
    if (query.isSelectType()) {
      writer(lang).write(out, execution.select(), ARQ.getContext());
    } else if (query.isAskType()) {
      writer(lang).write(out, execution.ask(), ARQ.getContext());
    } else if (query.isConstructQuad()) {
      RdfFormats.write(execution.constructDataset(), lang, out);
    } else {
      Graph graph = query.isConstructType() ? execution.construct() : execution.describe();
      RdfFormats.write(graph, lang, out);
    }
    return true;
  }

  private static RowSetWriter writer(Lang lang) {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
