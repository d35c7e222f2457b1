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
 * @param columns names of the columns; none when the answer is a graph
 * @param rows the first rows
 * @param total how many rows there are
 * @param graphs the graphs that were searched
 * @param links the same answer in other formats
 * @param edition the state of the data
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
    List<Link> links,
    Edition edition) {

  /**
   * A parameter.
   *
   * @param name its name in the address
   * @param label its name in words
   * @param kind the kind of HTML input, or {@code select}
   * @param step for a number: the least difference of two values
   * @param value its value
   * @param description what it is for
   * @param options values to choose from
   */
  public record Field(
      String name,
      String label,
      String kind,
      String step,
      String value,
      String description,
      List<Option> options) {}

  /** A value to choose. */
  public record Option(String value, String label, boolean chosen) {}

  /** The answer in another format. */
  public record Link(String name, String address) {}
}
