package dev.assay.bench;

import dev.assay.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs every benchmark on a store that it builds, and prints medians and ratios. */
public final class Bench {

  private Bench() {}

  /** Runs a benchmark in a process of its own, whose heap is bounded. */
  private static void inFourGibibytes(Class<?> bench, Path store)
      throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx4g",
            "-cp",
            System.getProperty("java.class.path"),
            bench.getName(),
            store.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "bench"));
    new StartBench(folder).run();
    new ServingBench(new Store(folder.resolve("store")).required()).run();
    ImportBench.start(folder);
    new ListLoadBench(folder).run();
    inFourGibibytes(VerifyScaleBench.class, folder.resolve("store"));
    System.exit(0);
  }
}
