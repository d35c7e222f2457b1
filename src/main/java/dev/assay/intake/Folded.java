package dev.assay.intake;

import java.util.Arrays;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A copy of a text in plain characters, with the way back: each character knows the code points of
 * the original that it stands for. Runs of white space are one space.
 */
final class Folded {

  private static final int LONGEST_ENTITY = 12;

  private final StringBuilder text = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private Folded(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
  }

  static Folded of(String original) {
    int[] points = original.codePoints().toArray();
    var folded = new Folded(points.length + 16);
    int at = 0;
    while (at < points.length) {
      int end = clusterEnd(points, at);
      String entity = entity(points, at);
      if (entity.isEmpty()) {
        folded.add(Glyphs.fold(new String(points, at, end - at)), at, end);
      } else {
        end = at + entity.length();
        folded.add(Glyphs.fold(StringEscapeUtils.unescapeHtml4(entity)), at, end);
      }
      at = end;
    }
    return folded;
  }

  /** The plain text. */
  String text() {
    return text.toString();
  }

  /** The first code point of the original that the character stands for. */
  int start(int index) {
    return starts[index];
  }

  /** The code point of the original behind those that the character stands for. */
  int end(int index) {
    return ends[index];
  }

  /** Whether the original can be cut before the character, or at the end. */
  boolean isCut(int index) {
    return index == 0 || index == text.length() || starts[index] != starts[index - 1];
  }

  private void add(String plain, int start, int end) {
    for (int i = 0; i < plain.length(); i++) {
      int last = text.length() - 1;
      if (plain.charAt(i) == ' ' && last >= 0 && text.charAt(last) == ' ') {
        ends[last] = end;
      } else {
        put(plain.charAt(i), start, end);
      }
    }
  }

  private void put(char c, int start, int end) {
    int index = text.length();
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      ends = Arrays.copyOf(ends, index * 2);
    }
    text.append(c);
    starts[index] = start;
    ends[index] = end;
  }

  /** A base character goes with its marks, a Korean syllable with its parts. */
  private static int clusterEnd(int[] points, int start) {
    int end = start + 1;
    while (end < points.length && continues(points[end])) {
      end++;
    }
    return end;
  }

  private static boolean continues(int c) {
    int type = Character.getType(c);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    return mark || (c >= 0x1160 && c <= 0x11FF);
  }

  /** The HTML entity that starts there, unless it stands for a digit; empty when there is none. */
  private static String entity(int[] points, int start) {
    if (points[start] != '&') {
      return "";
    }
    int end = start + 1;
    while (end < points.length && end < start + LONGEST_ENTITY && isInEntity(points[end])) {
      end++;
    }
    if (end == points.length || points[end] != ';') {
      return "";
    }
    String entity = new String(points, start, end + 1 - start);
    String meant = StringEscapeUtils.unescapeHtml4(entity);
    boolean digit = meant.codePoints().anyMatch(Character::isDigit);
    return meant.equals(entity) || digit ? "" : entity;
  }

  private static boolean isInEntity(int c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }
}
