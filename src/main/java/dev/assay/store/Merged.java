package dev.assay.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;

/** Sorted sequences merged into one. */
final class Merged<T> implements Iterator<T> {

  private final PriorityQueue<Head<T>> heads;

  Merged(Collection<Iterator<T>> sequences, Comparator<T> order) {
    heads = new PriorityQueue<>((a, b) -> order.compare(a.value, b.value));
    for (Iterator<T> sequence : sequences) {
      if (sequence.hasNext()) {
        heads.add(new Head<>(sequence));
      }
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public T next() {
    Head<T> head = heads.remove();
    T value = head.value;
    if (head.rest.hasNext()) {
      head.value = head.rest.next();
      heads.add(head);
    }
    return value;
  }

  private static final class Head<T> {

    private final Iterator<T> rest;
    private T value;

    Head(Iterator<T> rest) {
      this.rest = rest;
      this.value = rest.next();
    }
  }
}
