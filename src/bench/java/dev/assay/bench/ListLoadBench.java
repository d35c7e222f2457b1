package dev.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The import of real lists, whole process from the published files to the stored version, against
 * Jena's {@code tdb2.tdbloader} on the same statements as N-Quads. Runs alternate. Skipped by name
 * where {@code ASSAY_REALDATA} does not name the folder of the lists.
 */
final class ListLoadBench {

  private static final int RUNS = 5;

  private final Path folder;

  ListLoadBench(Path folder) {
    this.folder = folder;
  }

  void run() throws IOException, InterruptedException {
    String real = System.getenv("ASSAY_REALDATA");
    if (real == null || real.isBlank()) {
      System.out.println("(f) Import of real lists: skipped, ASSAY_REALDATA is not set\n");
      return;
    }
    Path data = Path.of(real, "data");
    compare("OFAC, 2021-07", data.resolve("ofac/sdn_2021-07"));
    compare("UN, 2026-02", data.resolve("un/un_consolidated_2026-02-27.xml"));
  }

  private void compare(String name, Path files) throws IOException, InterruptedException {
    Path store = folder.resolve("list-store");
    Path peer = folder.resolve("list-tdb2");
    double[] ours = new double[RUNS];
    double[] theirs = new double[RUNS];
    long statements = 0;
    for (int i = 0; i < RUNS; i++) {
      remove(store);
      remove(peer);
      ours[i] =
          StartBench.run(List.of("./assay", "import", files.toString(), "--store", store + ""));
      Path quads = only(store.resolve("datasets"));
      statements = lines(quads);
      theirs[i] = StartBench.run(loader(peer, quads));
    }
    Samples our = new Samples("assay import", ours);
    Samples their = new Samples("tdb2.tdbloader", theirs);
    System.out.println("(f) Import of " + name + ", " + statements + " statements, whole process");
    System.out.println(our.line("ms"));
    System.out.println(their.line("ms"));
    System.out.printf(
        Locale.ROOT,
        "  %.0f and %.0f statements per second, ratio %.2f (goal: at least 1.00)%n%n",
        statements * 1000 / our.median(),
        statements * 1000 / their.median(),
        their.median() / our.median());
  }

  private static List<String> loader(Path location, Path quads) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "tdb2.tdbloader",
        "--loc=" + location,
        quads.toString());
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".nq")).findFirst().orElseThrow();
    }
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
