package dev.assay.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a stream as bytes, without an ending that all have; it is closed after the last. */
final class FileLines implements Iterator<byte[]> {

  private final InputStream in;
  private final int ending;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int until;
  private byte[] next = {};

  /**
   * The lines of a stream.
   *
   * @param ending how many bytes are left out at the end of each, with the line feed
   */
  FileLines(InputStream in, int ending) {
    this.in = in;
    this.ending = ending;
    advance();
  }

  @Override
  public boolean hasNext() {
    return next.length > 0;
  }

  @Override
  public byte[] next() {
    if (next.length == 0) {
      throw new NoSuchElementException();
    }
    byte[] line = next;
    advance();
    return line;
  }

  private void advance() {
    try {
      ByteArrayOutputStream line = new ByteArrayOutputStream(256);
      while (true) {
        if (from == until) {
          from = 0;
          until = in.read(buffer);
          if (until < 0) {
            until = 0;
            in.close();
            break;
          }
        }
        int feed = from;
        while (feed < until && buffer[feed] != '\n') {
          feed++;
        }
        boolean whole = feed < until;
        line.write(buffer, from, (whole ? feed + 1 : feed) - from);
        from = whole ? feed + 1 : feed;
        if (whole) {
          break;
        }
      }
      byte[] all = line.toByteArray();
      next = Arrays.copyOf(all, Math.max(0, all.length - ending));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
