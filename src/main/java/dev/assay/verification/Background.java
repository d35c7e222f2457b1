package dev.assay.verification;

import dev.assay.query.CannedQuery;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;

/** What a report needs of the data besides what rules find: none of it depends on a date. */
final class Background {

  private final QueryCatalog queries;
  private final QueryRunner runner;
  private final KnowledgeBase kb;
  private final String dateOfData;
  private final Details.Book details;
  private final Map<String, String> wanted = new HashMap<>();
  private final Map<List<String>, String> circular = new HashMap<>();
  private final Map<String, String> articleDates = new HashMap<>();

  Background(QueryCatalog queries, QueryRunner runner, KnowledgeBase kb) {
    this.queries = queries;
    this.runner = runner;
    this.kb = kb;
    this.dateOfData =
        rows("export/data-date").stream()
            .map(row -> Cells.text(row, "date"))
            .findFirst()
            .orElse("");
    this.details = new Details.Book(rows("export/claim-details"), rows("export/chains"));
    rows("export/wanted")
        .forEach(row -> wanted.put(Cells.text(row, "proposition"), Cells.text(row, "wanted")));
    for (String id : List.of("export/circular", "export/circular-pages")) {
      for (Binding row : rows(id)) {
        circular.putIfAbsent(
            List.of(Cells.text(row, "proposition"), Cells.text(row, "evidence")),
            Cells.text(row, "why"));
      }
    }
    rows("export/article-dates")
        .forEach(row -> articleDates.put(Cells.text(row, "article"), Cells.text(row, "date")));
  }

  /** Every claim with each of its readings, in the order of the articles. */
  List<Reading> readings() {
    return rows("export/readings").stream().map(Reading::of).toList();
  }

  Details details(Reading reading) {
    return details.of(reading);
  }

  /** What would settle a proposition, in words. */
  Optional<String> wanted(String proposition) {
    return Optional.ofNullable(wanted.get(proposition));
  }

  /** Why a record goes back to the very claim that it is to support, if it does. */
  Optional<String> circular(String proposition, String evidence) {
    return Optional.ofNullable(circular.get(List.of(proposition, evidence)));
  }

  /** The day by which an article was surely public, if its date is known. */
  Optional<String> articleDate(String article) {
    return Optional.ofNullable(articleDates.get(article));
  }

  /** The day by which everything in the data was public. */
  String dateOfData() {
    return dateOfData;
  }

  /** The addresses of the pages that a record comes from, sorted. */
  List<String> sources(String evidence) {
    return kb.find(NodeFactory.createURI(evidence), DCTerms.source.asNode(), Node.ANY)
        .map(Triple::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Binding> rows(String id) {
    CannedQuery query = queries.required(id);
    return runner.select(kb, query, query.bind(Map.of())).rows();
  }
}
