package dev.assay.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of a file, counted while they are read. */
final class CountedFile extends FilterInputStream {

  private final AtomicLong count;

  CountedFile(Path file, AtomicLong count) throws IOException {
    super(open(file));
    this.count = count;
  }

  private static InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count.addAndGet(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count.addAndGet(Math.max(0, read));
    return read;
  }
}
