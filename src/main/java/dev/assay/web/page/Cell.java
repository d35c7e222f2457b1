package dev.assay.web.page;

/**
 * A term as a page shows it.
 *
 * @param text its label or its text
 * @param name its prefixed name, when the text is a label
 * @param link the address that it leads to, or nothing
 * @param style the name under which the style sheet knows what it holds: number, date, address,
 *     text or long
 */
public record Cell(String text, String name, String link, String style) {

  /** Where a row has no term. */
  public static final Cell EMPTY = new Cell("", "", "", "text");
}
