package dev.assay.bench;

import dev.assay.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs every benchmark on a store that it builds, and prints medians and ratios. */
public final class Bench {

  private Bench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "bench"));
    new StartBench(folder).run();
    new ServingBench(new Store(folder.resolve("store")).required()).run();
    ImportBench.start(folder);
    System.exit(0);
  }
}
