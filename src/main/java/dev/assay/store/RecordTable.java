package dev.assay.store;

/**
 * What is compared of the records of two versions of a dataset: some forty bytes for each, in
 * arrays, so that a million of them fit anywhere.
 */
final class RecordTable {

  private static final int START = 1 << 10;

  private long[] keys = new long[START];
  private long[] before = new long[START];
  private long[] after = new long[START];
  private int[] days = new int[3 * START];
  private byte[] marks = new byte[START];
  private int size;

  /** What may be true of a record. */
  enum Mark {
    /** The last version of the dataset tells of it, as one that it holds or that has ended. */
    KNOWN(1),
    /** The last version of the dataset holds it. */
    HELD(2),
    /** The next version holds it. */
    NEXT(4);

    private final byte bit;

    Mark(int bit) {
      this.bit = (byte) bit;
    }
  }

  /** The place of a record, made when there is none. */
  int place(long key) {
    if (2 * size > keys.length) {
      grow();
    }
    int place = find(key);
    if (keys[place] == 0) {
      keys[place] = key;
      size++;
    }
    return place;
  }

  /** Places are below this number, until one is made. */
  int places() {
    return keys.length;
  }

  void addBefore(int place, long content) {
    before[place] += content;
  }

  void addAfter(int place, long content) {
    after[place] += content;
  }

  boolean isSame(int place) {
    return before[place] == after[place];
  }

  void mark(int place, Mark mark) {
    marks[place] |= mark.bit;
  }

  boolean is(int place, Mark mark) {
    return (marks[place] & mark.bit) != 0;
  }

  /** The first, last and changed day of the last version, as days since 1970. */
  void setDays(int place, int first, int last, int changed) {
    days[3 * place] = first;
    days[3 * place + 1] = last;
    days[3 * place + 2] = changed;
  }

  int firstDay(int place) {
    return days[3 * place];
  }

  int lastDay(int place) {
    return days[3 * place + 1];
  }

  int changedDay(int place) {
    return days[3 * place + 2];
  }

  private int find(long key) {
    int place = Long.hashCode(key) & (keys.length - 1);
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldBefore = before;
    long[] oldAfter = after;
    int[] oldDays = days;
    byte[] oldMarks = marks;
    int length = 2 * oldKeys.length;
    keys = new long[length];
    before = new long[length];
    after = new long[length];
    days = new int[3 * length];
    marks = new byte[length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = find(oldKeys[i]);
        keys[place] = oldKeys[i];
        before[place] = oldBefore[i];
        after[place] = oldAfter[i];
        marks[place] = oldMarks[i];
        System.arraycopy(oldDays, 3 * i, days, 3 * place, 3);
      }
    }
  }
}
