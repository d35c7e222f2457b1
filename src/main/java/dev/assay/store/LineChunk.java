package dev.assay.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Sorted lines in a file, each without the beginning that it shares with the one before. */
final class LineChunk {

  private static final int BUFFER = 1 << 16;

  private final Path file;

  private LineChunk(Path file) {
    this.file = file;
  }

  static LineChunk write(Path file, List<byte[]> lines) {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
      byte[] last = {};
      for (byte[] line : lines) {
        int shared = Arrays.mismatch(last, line);
        if (shared >= 0) {
          out.writeInt(shared);
          out.writeInt(line.length - shared);
          out.write(line, shared, line.length - shared);
          last = line;
        }
      }
      return new LineChunk(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines from the first; the file is closed after the last one. */
  Iterator<byte[]> lines() {
    try {
      return new Lines(
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Lines implements Iterator<byte[]> {

    private final DataInputStream in;
    private byte[] next = {};
    private boolean ended;

    Lines(DataInputStream in) {
      this.in = in;
      advance();
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public byte[] next() {
      if (ended) {
        throw new NoSuchElementException();
      }
      byte[] line = next;
      advance();
      return line;
    }

    private void advance() {
      try {
        int shared = in.readInt();
        int rest = in.readInt();
        byte[] line = Arrays.copyOf(next, shared + rest);
        in.readFully(line, shared, rest);
        next = line;
      } catch (EOFException e) {
        close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void close() {
      ended = true;
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
