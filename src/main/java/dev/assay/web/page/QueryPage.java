package dev.assay.web.page;

import java.util.List;

/**
 * A canned query with a form for its parameters, and its answer.
 *
 * @param id the query's id
 * @param summary what it answers
 * @param notes what its reader should know
 * @param text the SPARQL text
 * @param fields the parameters
 * @param columns names of the columns
 * @param rows the first rows
 * @param total how many rows there are
 * @param graphs the graphs that were searched
 * @param links the same answer in other formats
 */
public record QueryPage(
    String id,
    String summary,
    List<String> notes,
    String text,
    List<Field> fields,
    List<String> columns,
    List<List<Cell>> rows,
    int total,
    List<String> graphs,
    List<Link> links) {

  /** A parameter: its name, the kind of HTML input, its value, and what it is for. */
  public record Field(String name, String kind, String value, String description) {}

  /**
   * A cell of the table.
   *
   * @param text what it shows
   * @param link a web address it leads to, or nothing
   * @param number whether it holds a number
   */
  public record Cell(String text, String link, boolean number) {}

  /** The answer in another format. */
  public record Link(String name, String address) {}
}
