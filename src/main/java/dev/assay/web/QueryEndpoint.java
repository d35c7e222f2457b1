package dev.assay.web;

import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.Parameter;
import dev.assay.query.QueryRunner;
import dev.assay.query.TableFormat;
import dev.assay.store.KnowledgeBase;
import dev.assay.web.page.QueryPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** The page of a canned query: what it answers, a form for its parameters, its first rows. */
final class QueryEndpoint implements Endpoint {

  static final String PATH = "/queries/";

  private static final int SHOWN = 500;

  private final Pages pages;
  private final CannedQueries queries;
  private final QueryRunner runner;

  QueryEndpoint(Pages pages, CannedQueries queries, QueryRunner runner) {
    this.pages = pages;
    this.queries = queries;
    this.runner = runner;
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    CannedQuery canned = queries.required(call.path().substring(PATH.length()));
    Map<String, String> texts = texts(call.parameters());
    Map<String, Node> terms = canned.bind(texts);
    Query query = runner.parse(canned.id(), canned.text());
    Answer.Table table =
        query.isSelectType()
            ? runner.select(kb, canned, terms)
            : new Answer.Table(List.of(), List.of());
    String question = call.queryString().isEmpty() ? "" : "?" + call.queryString();
    return pages.reply("query.jte", page(canned, texts, table, kb, links(canned, query, question)));
  }

  private static QueryPage page(
      CannedQuery query,
      Map<String, String> texts,
      Answer.Table table,
      KnowledgeBase kb,
      List<QueryPage.Link> links) {
    List<QueryPage.Field> fields =
        query.parameters().stream().map(parameter -> field(parameter, texts)).toList();
    List<List<QueryPage.Cell>> rows =
        table.rows().stream().limit(SHOWN).map(row -> Shown.cells(row, table.columns())).toList();
    return new QueryPage(
        query.id(),
        query.summary(),
        query.notes(),
        query.text(),
        fields,
        table.columns(),
        rows,
        table.rows().size(),
        List.copyOf(kb.names()),
        links);
  }

  private static QueryPage.Field field(Parameter parameter, Map<String, String> texts) {
    String value = texts.getOrDefault(parameter.name(), parameter.defaultValue());
    String kind =
        switch (parameter.type()) {
          case DATE -> "date";
          case INTEGER, GYEAR, DECIMAL, IRI, STRING, ENUM -> "text";
        };
    return new QueryPage.Field(parameter.name(), kind, value, parameter.description());
  }

  private static List<QueryPage.Link> links(CannedQuery canned, Query query, String question) {
    String address = QueryApi.PATH + canned.id();
    return query.isSelectType()
        ? Stream.of(TableFormat.CSV, TableFormat.JSON, TableFormat.TURTLE, TableFormat.MARKDOWN)
            .map(format -> link(format.name(), address, format.extension(), question))
            .toList()
        : List.of(new QueryPage.Link("RDF", address + question));
  }

  private static QueryPage.Link link(String name, String address, String ending, String question) {
    return new QueryPage.Link(name, address + "." + ending + question);
  }

  /** An empty field of the form stands for the default. */
  private static Map<String, String> texts(Form form) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : form.values().keySet()) {
      form.one(name).filter(text -> !text.isBlank()).ifPresent(text -> texts.put(name, text));
    }
    return texts;
  }
}
