package dev.assay.web.page;

import java.util.List;

/**
 * What the front page shows.
 *
 * @param articles the articles with their claims
 * @param counts how many readings have which outcome
 * @param topics the canned queries by topic
 * @param triples how many triples there are
 * @param edition the state of the data
 */
public record FrontPage(
    List<Article> articles, List<Count> counts, List<Topic> topics, long triples, Edition edition) {

  /** An article; its claims are in the order of the query that lists them. */
  public record Article(String title, String iri, String link, List<ClaimRow> claims) {}

  /**
   * A claim with the outcome of each of its readings.
   *
   * @param number its place in the article, from 1
   * @param id its prefixed name
   * @param anchor its place in the page
   * @param link the page about it
   * @param text what it asserts
   * @param quote the words of the article
   * @param readings the ways to read it
   */
  public record ClaimRow(
      int number,
      String id,
      String anchor,
      String link,
      String text,
      String quote,
      List<Reading> readings) {

    /** Names under which the style sheet knows the outcomes that it has. */
    public String styles() {
      return String.join(
          " ", readings.stream().map(reading -> "has-" + reading.style()).distinct().toList());
    }
  }

  /**
   * One way to read a claim.
   *
   * @param sentence the proposition as a sentence
   * @param link the page about the proposition, or nothing
   * @param outcome the outcome in words
   * @param style the name under which the style sheet knows the outcome
   * @param because why
   */
  public record Reading(
      String sentence, String link, String outcome, String style, String because) {}

  /** How many readings have an outcome. */
  public record Count(String outcome, String style, int readings) {}

  /** The canned queries of one folder. */
  public record Topic(String name, List<Link> queries) {}

  /** A canned query. */
  public record Link(String id, String summary) {}
}
