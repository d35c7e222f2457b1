package dev.assay.web;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Takes an answer before any of it is sent: in memory up to 1 MiB, then in a temporary file, which
 * is deleted whatever happens.
 */
final class Spool extends OutputStream {

  private static final int MEMORY = 1024 * 1024;
  private static final int FIRST = 4096;
  private static final int BUFFER = 64 * 1024;

  private final long longest;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream(FIRST);
  private Optional<FileChannel> file = Optional.empty();
  private OutputStream target = memory;
  private long size;

  Spool(long longest) {
    this.longest = longest;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    size += length;
    if (size > longest) {
      throw Problem.of(
              503,
              "Answer too large",
              "The answer is longer than " + longest + " bytes; none of it is sent. Ask for less.")
          .asException();
    }
    if (file.isEmpty() && size > MEMORY) {
      overflow();
    }
    target.write(bytes, offset, length);
  }

  long size() {
    return size;
  }

  boolean isInFile() {
    return file.isPresent();
  }

  /** Forgets what was written. */
  void reset() throws IOException {
    close();
    memory = new ByteArrayOutputStream(FIRST);
    target = memory;
    size = 0;
  }

  /** Sends everything that was written. */
  void sendTo(OutputStream out) throws IOException {
    if (file.isPresent()) {
      target.flush();
      Channels.newInputStream(file.get().position(0)).transferTo(out);
    } else {
      memory.writeTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
      file = Optional.empty();
    }
  }

  private void overflow() throws IOException {
    Path path = Files.createTempFile("assay-answer-", ".spool");
    FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    file = Optional.of(channel);
    target = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    memory.writeTo(target);
    memory = new ByteArrayOutputStream(0);
  }
}
