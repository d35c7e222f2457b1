package dev.assay.web.page;

import java.util.List;

/**
 * What the front page shows.
 *
 * @param articles the articles with their claims
 * @param topics the canned queries by topic
 * @param dataVersion version of the data
 * @param triples how many triples there are
 */
public record FrontPage(
    List<Article> articles, List<Topic> topics, String dataVersion, long triples) {

  /** An article; its claims are in the order of the query that lists them. */
  public record Article(String title, String iri, List<ClaimRow> claims) {}

  /** A claim with the outcome of each of its readings. */
  public record ClaimRow(String id, String text, String quote, List<Reading> readings) {}

  /**
   * One way to read a claim.
   *
   * @param sentence the proposition as a sentence
   * @param outcome the outcome in words
   * @param style the name under which the style sheet knows the outcome
   * @param because why
   */
  public record Reading(String sentence, String outcome, String style, String because) {}

  /** The canned queries of one folder. */
  public record Topic(String name, List<Link> queries) {}

  /** A canned query. */
  public record Link(String id, String summary) {}
}
