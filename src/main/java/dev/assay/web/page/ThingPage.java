package dev.assay.web.page;

import java.util.List;

/**
 * What the data says about one thing.
 *
 * @param title its label, or its name when it has none
 * @param name its prefixed name
 * @param iri its full name
 * @param facts what is said of it
 * @param uses where others name it
 * @param total how many places there are that name it
 * @param edition the state of the data
 */
public record ThingPage(
    String title,
    String name,
    String iri,
    List<Fact> facts,
    List<Fact> uses,
    int total,
    Edition edition) {

  /** A property with a value; of a use, the thing that has the property. */
  public record Fact(Cell property, Cell value) {}
}
