package dev.assay.web;

import dev.assay.claim.Outcome;
import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryRunner;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Prefixes;
import dev.assay.web.page.FrontPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.SchemaDO;

/** The articles with their claims and outcomes, as the canned query of claims tells them. */
final class Claims {

  /** Has a parameter {@code article}; gives a row for each reading of each claim. */
  static final String QUERY = "explore/claims-of-article";

  private static final String UNVERIFIED = "not verified";
  private static final String ARTICLE = "article";
  private static final String GRAPHS = GraphName.article("");

  private final CannedQueries queries;
  private final QueryRunner runner;

  Claims(CannedQueries queries, QueryRunner runner) {
    this.queries = queries;
    this.runner = runner;
  }

  List<FrontPage.Article> articles(KnowledgeBase kb) {
    return kb.names().stream()
        .filter(name -> name.startsWith(GRAPHS))
        .map(name -> article(kb, name.substring(GRAPHS.length())))
        .toList();
  }

  /** How many readings have which outcome, in the order of the outcomes. */
  static List<FrontPage.Count> counts(List<FrontPage.Article> articles) {
    List<String> found =
        articles.stream()
            .flatMap(article -> article.claims().stream())
            .flatMap(claim -> claim.readings().stream())
            .map(FrontPage.Reading::outcome)
            .toList();
    return Stream.concat(Arrays.stream(Outcome.values()).map(Outcome::label), Stream.of(UNVERIFIED))
        .filter(found::contains)
        .map(
            outcome ->
                new FrontPage.Count(outcome, style(outcome), Collections.frequency(found, outcome)))
        .toList();
  }

  private FrontPage.Article article(KnowledgeBase kb, String slug) {
    String iri = Prefixes.BASE + ARTICLE + "/" + slug;
    String title = headline(kb.graph(GraphName.article(slug)), iri, slug);
    List<FrontPage.ClaimRow> claims =
        queries.find(QUERY).map(query -> claims(kb, query, iri)).orElse(List.of());
    return new FrontPage.Article(
        title, iri, ThingEndpoint.address(NodeFactory.createURI(iri)), claims);
  }

  private static String headline(Graph graph, String iri, String slug) {
    return graph
        .find(NodeFactory.createURI(iri), SchemaDO.headline.asNode(), null)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse(slug);
  }

  private List<FrontPage.ClaimRow> claims(KnowledgeBase kb, CannedQuery query, String article) {
    Answer.Table table = runner.select(kb, query, query.bind(Map.of(ARTICLE, article)));
    Map<String, List<Binding>> byClaim = new LinkedHashMap<>();
    for (Binding row : table.rows()) {
      byClaim.computeIfAbsent(Shown.text(row, "claim"), id -> new ArrayList<>()).add(row);
    }
    List<FrontPage.ClaimRow> claims = new ArrayList<>();
    byClaim.forEach((id, rows) -> claims.add(claim(claims.size() + 1, id, rows)));
    return List.copyOf(claims);
  }

  private static FrontPage.ClaimRow claim(int number, String id, List<Binding> rows) {
    Binding first = rows.get(0);
    List<FrontPage.Reading> readings = rows.stream().map(Claims::reading).distinct().toList();
    return new FrontPage.ClaimRow(
        number,
        id,
        id.replaceFirst("^claim:", ""),
        Shown.link(first, "claim"),
        Shown.text(first, "text"),
        Shown.text(first, "quote"),
        readings);
  }

  private static FrontPage.Reading reading(Binding row) {
    String outcome = Shown.text(row, "outcome");
    String words =
        outcome.isEmpty() ? UNVERIFIED : Shown.words(outcome.replaceFirst("^assay:", ""));
    String sentence = Shown.text(row, "reading");
    return new FrontPage.Reading(
        sentence.isEmpty() ? Shown.text(row, "proposition") : sentence,
        Shown.link(row, "proposition"),
        words,
        style(words),
        Shown.text(row, "because"));
  }

  private static String style(String outcome) {
    return outcome.replaceAll("[^a-z]+", "-");
  }
}
