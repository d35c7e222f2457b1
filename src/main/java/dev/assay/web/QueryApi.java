package dev.assay.web;

import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryRunner;
import dev.assay.query.TableContext;
import dev.assay.query.TableFormat;
import dev.assay.store.KnowledgeBase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** Runs a canned query: parameters from the address, format by suffix, parameter or Accept. */
final class QueryApi implements Endpoint {

  static final String PATH = "/api/queries/";

  private static final String FORMAT = "format";
  private static final List<TableFormat> ORDER =
      List.of(
          TableFormat.JSON,
          TableFormat.CSV,
          TableFormat.TURTLE,
          TableFormat.MARKDOWN,
          TableFormat.TEXT);

  /** Nothing stands for the JSON of the SPARQL protocol, which is no table format of ours. */
  private static final List<Offer<Optional<TableFormat>>> TABLES = tables();

  private final CannedQueries queries;
  private final QueryRunner runner;

  QueryApi(CannedQueries queries, QueryRunner runner) {
    this.queries = queries;
    this.runner = runner;
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    String asked = call.path().substring(PATH.length());
    int dot = asked.lastIndexOf('.');
    Optional<String> suffix = dot < 0 ? Optional.empty() : Optional.of(asked.substring(dot + 1));
    CannedQuery canned = queries.required(dot < 0 ? asked : asked.substring(0, dot));
    Form form = call.parameters();
    Optional<String> format = suffix.or(() -> form.one(FORMAT));
    Map<String, Node> terms = canned.bind(texts(form));
    Query query = runner.parse(canned.id(), canned.text());
    if (!query.isSelectType()) {
      return new Results(runner)
          .reply(kb, query, terms, Offer.choose(format, call.accept(), Results.offers(query)));
    }
    Accept.Choice<Optional<TableFormat>> choice = Offer.choose(format, call.accept(), TABLES);
    return choice
        .value()
        .map(table -> table(kb, canned, terms, table))
        .orElseGet(
            () -> new Results(runner).reply(kb, query, terms, Results.JSON.as(choice.mediaType())));
  }

  /** The terms' texts by name, without what is not a parameter of the query. */
  private static Map<String, String> texts(Form form) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : form.values().keySet()) {
      if (!name.equals(FORMAT)) {
        form.one(name).ifPresent(text -> texts.put(name, text));
      }
    }
    return texts;
  }

  private Reply table(
      KnowledgeBase kb, CannedQuery query, Map<String, Node> terms, TableFormat format) {
    Answer.Table table = runner.select(kb, query, terms);
    TableContext context = TableContext.of(query, terms, kb);
    return Reply.of(format.mediaType(), out -> write(format, table, context, out));
  }

  private static void write(
      TableFormat format, Answer.Table table, TableContext context, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    format.write(table, context, writer);
    writer.flush();
  }

  private static List<Offer<Optional<TableFormat>>> tables() {
    List<Offer<Optional<TableFormat>>> offers = new ArrayList<>();
    for (TableFormat format : ORDER) {
      offers.add(Offer.of(Optional.of(format), format.extension(), format.mediaType()));
    }
    offers.add(Offer.of(Optional.empty(), "sparql-json", "application/sparql-results+json"));
    return List.copyOf(offers);
  }
}
