package dev.assay.validation;

/** A line and a column of a text, both counted from 1; none when the line is below 1. */
record Position(long line, long column) implements Comparable<Position> {

  static final Position NONE = new Position(-1, -1);

  /** The place in the file of that name: {@code path:line:column}, or as much as is known. */
  String in(String name) {
    if (line < 1) {
      return name;
    }
    return column < 1 ? name + ":" + line : name + ":" + line + ":" + column;
  }

  /** The line in the file of that name. */
  String lineIn(String name) {
    return line < 1 ? name : name + ":" + line;
  }

  @Override
  public int compareTo(Position other) {
    int byLine = Long.compare(line, other.line);
    return byLine == 0 ? Long.compare(column, other.column) : byLine;
  }
}
