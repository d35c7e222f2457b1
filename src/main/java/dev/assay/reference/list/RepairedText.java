package dev.assay.reference.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;

/** Puts a replacement character for each that XML may not have, so that damage is seen. */
final class RepairedText extends Reader {

  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]");
  private static final Pattern STRAY =
      Pattern.compile(
          "&(?!#?\\w{1,32};)" + "|<(?![!?]|/?[A-Za-z_][\\w.:-]*(?:\\s[^<>]*)?(?:/?>|$))");
  private static final int LONGEST = 1_000_000;

  private final BufferedReader in;
  private final boolean markupToo;
  private Reader part = new StringReader("");

  /**
   * A text.
   *
   * @param markupToo whether signs of markup that can begin none are replaced as well; whoever says
   *     the encoding of a damaged file wants it read as far as it can be
   */
  RepairedText(BufferedReader in, boolean markupToo) {
    this.in = in;
    this.markupToo = markupToo;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = part.read(buffer, offset, length);
    if (count >= 0) {
      return count;
    }
    String line = line();
    if (line.isEmpty()) {
      return -1;
    }
    String allowed = CONTROLS.matcher(line).replaceAll("\uFFFD");
    part = new StringReader(markupToo ? STRAY.matcher(allowed).replaceAll("\uFFFD") : allowed);
    return part.read(buffer, offset, length);
  }

  /** The text up to the end of the line, or a long piece of it; empty at the end of the file. */
  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    while (c >= 0) {
      line.append((char) c);
      if (c == '\n' || line.length() >= LONGEST) {
        break;
      }
      c = in.read();
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
