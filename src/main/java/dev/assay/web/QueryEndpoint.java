package dev.assay.web;

import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryRunner;
import dev.assay.query.TableFormat;
import dev.assay.store.KnowledgeBase;
import dev.assay.web.page.Cell;
import dev.assay.web.page.QueryPage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** The page of a canned query: what it answers, a form for its parameters, its first rows. */
final class QueryEndpoint implements Endpoint {

  static final String PATH = "/queries/";

  private static final int SHOWN = 500;
  private static final Map<TableFormat, String> FORMATS =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.of(
                  TableFormat.CSV, "CSV",
                  TableFormat.JSON, "JSON",
                  TableFormat.TURTLE, "Turtle",
                  TableFormat.MARKDOWN, "Markdown")));

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
    return pages.reply("query.jte", page(canned, texts, table, kb, links(canned, query, texts)));
  }

  private static QueryPage page(
      CannedQuery query,
      Map<String, String> texts,
      Answer.Table table,
      KnowledgeBase kb,
      List<QueryPage.Link> links) {
    Labels labels = new Labels(kb);
    List<List<Cell>> rows =
        table.rows().stream()
            .limit(SHOWN)
            .map(row -> Shown.cells(labels, row, table.columns()))
            .toList();
    return new QueryPage(
        query.id(),
        query.summary(),
        query.notes(),
        query.text(),
        new Fields(kb).of(query.parameters(), texts),
        table.columns(),
        rows,
        table.rows().size(),
        List.copyOf(kb.names()),
        links,
        Editions.of(kb));
  }

  /** The same question, so with the texts that the page took, in other formats. */
  private static List<QueryPage.Link> links(
      CannedQuery canned, Query query, Map<String, String> texts) {
    String question =
        texts.entrySet().stream()
            .map(text -> Shown.encode(text.getKey()) + "=" + Shown.encode(text.getValue()))
            .collect(Collectors.joining("&", texts.isEmpty() ? "" : "?", ""));
    String address = QueryApi.PATH + canned.id();
    return query.isSelectType()
        ? FORMATS.entrySet().stream()
            .map(format -> link(format.getValue(), address, format.getKey(), question))
            .toList()
        : List.of(new QueryPage.Link("RDF", address + question));
  }

  private static QueryPage.Link link(
      String name, String address, TableFormat format, String question) {
    return new QueryPage.Link(name, address + "." + format.extension() + question);
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
