package dev.assay.cli;

import dev.assay.claim.Unavailable;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard streams of the process, in UTF-8 whatever the locale says. */
public final class StandardStreams {

  private StandardStreams() {}

  /** Standard output, which stops the command when nobody reads it any more. */
  public static PrintStream out() {
    OutputStream file = new Pipe(new FileOutputStream(FileDescriptor.out));
    return new PrintStream(new BufferedOutputStream(file, 1 << 16), false, StandardCharsets.UTF_8);
  }

  /** Standard error. */
  public static PrintStream err() {
    return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  /** A print stream keeps quiet about errors; what it writes to must not. */
  private static final class Pipe extends FilterOutputStream {

    private boolean failed;

    Pipe(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (failed) {
        return;
      }
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw failure(e);
      }
    }

    /** Told once: what is still in a buffer then goes nowhere. */
    private RuntimeException failure(IOException e) {
      failed = true;
      String reason = String.valueOf(e.getMessage());
      return reason.contains("Broken pipe")
          ? new OutputClosed()
          : new Unavailable("The output cannot be written: " + reason + ". Free some space.");
    }
  }
}
