package dev.assay.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Sorted lines, taken together by subject, each line once. */
final class Subjects implements Iterator<SubjectLines> {

  private static final byte[] NONE = {};

  private final Iterator<byte[]> lines;
  private byte[] next;

  Subjects(Iterator<byte[]> lines) {
    this.lines = lines;
    this.next = following();
  }

  @Override
  public boolean hasNext() {
    return next.length > 0;
  }

  @Override
  public SubjectLines next() {
    if (next.length == 0) {
      throw new NoSuchElementException();
    }
    byte[] subject = Arrays.copyOf(next, LineText.subjectLength(next));
    List<byte[]> found = new ArrayList<>();
    boolean marked = false;
    byte[] last = NONE;
    while (next.length > 0 && SubjectLines.isAbout(subject, next)) {
      if (next.length == subject.length) {
        marked = true;
      } else if (!Arrays.equals(last, next)) {
        found.add(next);
      }
      last = next;
      next = following();
    }
    return new SubjectLines(subject, found, marked);
  }

  private byte[] following() {
    return lines.hasNext() ? lines.next() : NONE;
  }
}
