package dev.assay.intake;

/**
 * A passage of a text.
 *
 * @param end the first code point behind the passage
 * @param text the passage with its own characters
 * @param line counted from 1
 * @param context the passage with what stands around it, in one line
 */
public record Place(int start, int end, String text, int line, String context) {

  /** The passage for a list of places. */
  public String sentence() {
    return "at " + start + ", line " + line + ": " + context;
  }
}
