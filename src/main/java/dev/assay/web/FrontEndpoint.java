package dev.assay.web;

import dev.assay.query.CannedQuery;
import dev.assay.store.KnowledgeBase;
import dev.assay.web.page.FrontPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The front page: articles with their claims and outcomes, and the canned queries. */
final class FrontEndpoint implements Endpoint {

  private final Pages pages;
  private final CannedQueries queries;
  private final Claims claims;

  FrontEndpoint(Pages pages, CannedQueries queries, Claims claims) {
    this.pages = pages;
    this.queries = queries;
    this.claims = claims;
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    List<FrontPage.Article> articles = claims.articles(kb);
    return pages.reply(
        "front.jte",
        new FrontPage(articles, Claims.counts(articles), topics(), kb.size(), Editions.of(kb)));
  }

  private List<FrontPage.Topic> topics() {
    Map<String, List<FrontPage.Link>> byTopic = new TreeMap<>();
    for (CannedQuery query : queries.all()) {
      byTopic
          .computeIfAbsent(query.topic(), topic -> new ArrayList<>())
          .add(new FrontPage.Link(query.id(), query.summary()));
    }
    return byTopic.entrySet().stream()
        .map(entry -> new FrontPage.Topic(entry.getKey(), entry.getValue()))
        .toList();
  }
}
