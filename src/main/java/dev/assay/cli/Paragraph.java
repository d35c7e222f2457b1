package dev.assay.cli;

/** A text broken into lines of at most a width, counted in code points. */
final class Paragraph {

  private Paragraph() {}

  /**
   * The text with its words spread over lines; a word longer than a line is cut.
   *
   * @param first what the first line begins with
   * @param rest what each other line begins with
   */
  static String wrapped(String first, String rest, String text, int width) {
    StringBuilder lines = new StringBuilder(first);
    int column = length(first);
    boolean fresh = true;
    for (String word : text.strip().split("\\s+", -1)) {
      String piece = word;
      if (!fresh && column + 1 + length(piece) > width) {
        lines.append('\n').append(rest);
        column = length(rest);
        fresh = true;
      }
      while (fresh && column + length(piece) > width) {
        int cut = piece.offsetByCodePoints(0, width - column);
        lines.append(piece, 0, cut).append('\n').append(rest);
        piece = piece.substring(cut);
        column = length(rest);
      }
      lines.append(fresh ? "" : " ").append(piece);
      column += length(piece) + (fresh ? 0 : 1);
      fresh = false;
    }
    return lines.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
