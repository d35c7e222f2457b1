package dev.assay.cli;

import dev.assay.pipeline.ImportProgress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A line that tells how far an import has come, when it takes longer than a second. */
final class ProgressBar implements ImportProgress {

  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);
  private static final int WIDTH = 30;

  private final PrintStream err;
  private long next;
  private int printed;

  ProgressBar(PrintStream err) {
    this.err = err;
    this.next = System.nanoTime() + FIRST;
  }

  @Override
  public void at(String dataset, long records, long read, long bytes) {
    long now = System.nanoTime();
    if (now - next >= 0) {
      next = now + EVERY;
      print(line(dataset, records, read, bytes));
    }
  }

  /** Takes the line away. */
  void end() {
    if (printed > 0) {
      err.print("\r" + " ".repeat(printed) + "\r");
      err.flush();
      printed = 0;
    }
  }

  static String line(String dataset, long records, long read, long bytes) {
    double part = bytes == 0 ? 1 : Math.min(1, (double) read / bytes);
    int full = (int) (part * WIDTH);
    return String.format(
        Locale.ROOT,
        "%s [%s%s] %3d%%  %d records",
        dataset,
        "#".repeat(full),
        " ".repeat(WIDTH - full),
        (int) (part * 100),
        records);
  }

  private void print(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, printed - line.length())));
    err.flush();
    printed = line.length();
  }
}
