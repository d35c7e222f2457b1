package dev.assay.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Counts records on a terminal, once reading takes longer than a second. */
final class Progress {

  private static final int OFTEN = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Workspace workspace;
  private final Instant start;
  private long records;
  private boolean shown;

  Progress(Workspace workspace) {
    this.workspace = workspace;
    this.start = now();
  }

  void step() {
    records++;
    boolean terminal = workspace.environment().colour() && !workspace.options().quiet;
    if (terminal
        && records % OFTEN == 0
        && Duration.between(start, now()).compareTo(PATIENCE) > 0) {
      shown = true;
      workspace.environment().err().printf(Locale.ROOT, "\r%,d records", records);
    }
  }

  void end() {
    if (shown) {
      workspace.environment().err().printf("\r%40s\r", "");
    }
  }

  private Instant now() {
    return Instant.now(workspace.environment().clock());
  }
}
