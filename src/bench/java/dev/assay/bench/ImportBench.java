package dev.assay.bench;

import dev.assay.pipeline.ImportOptions;
import dev.assay.pipeline.InputList;
import dev.assay.pipeline.ListImport;
import dev.assay.pipeline.ListReport;
import dev.assay.reference.Areas;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.opensanctions.FtmJson;
import dev.assay.store.Store;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The import of a synthetic FollowTheMoney file, in a process with 2 GiB of heap: the rate of the
 * first and of the last hundred thousand entities, of the whole, of the same file once more, and
 * the most heap that was in use.
 */
final class ImportBench {

  private static final int PART = 100_000;

  private final Path folder;
  private final int entities;
  private long first;
  private long lastStart;
  private long lastEnd;
  private long peak;

  private ImportBench(Path folder, int entities) {
    this.folder = folder;
    this.entities = entities;
  }

  public static void main(String[] args) throws IOException {
    int entities = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    new ImportBench(Path.of(args[0]), entities).run();
  }

  /** Runs the bench in a process of its own. */
  static void start(Path folder) throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-cp",
            System.getProperty("java.class.path"),
            ImportBench.class.getName(),
            folder.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  private void run() throws IOException {
    Path file = Files.createDirectories(folder).resolve("entities.ftm.json");
    write(file);
    Store store = new Store(folder.resolve("import-store"));
    System.out.printf(Locale.ROOT, "(e) Import of %d FollowTheMoney entities in 2 GiB%n", entities);
    ListReport report = imported(store, file, LocalDate.of(2024, 1, 1));
    double start = rate(first);
    double end = rate(lastEnd - lastStart);
    System.out.printf(
        Locale.ROOT,
        "  first %d: %.0f per second, last: %.0f per second, ratio %.2f (goal: at least 0.80)%n",
        PART,
        start,
        end,
        end / start);
    System.out.println("  whole: " + report.rate() + " per second, " + report.duration());
    System.out.println("  " + report.statements() + " statements");
    ListReport again = imported(store, file, LocalDate.of(2024, 2, 1));
    System.out.println("  as the next version: " + again.rate() + " per second");
    System.out.printf(
        Locale.ROOT, "  most heap seen while reading: %d MiB (the limit is 2048)%n%n", peak >> 20);
  }

  private ListReport imported(Store store, Path file, LocalDate day) {
    SourceFormat format = new FtmJson(new Areas(List.of()));
    InputList list =
        new InputList(
            format,
            format.dataset(),
            List.of(new InputList.Input(file.toString(), file)),
            List.of(),
            Optional.empty());
    ImportOptions options =
        new ImportOptions(
            false, Optional.of("bench"), Optional.of(day), "2024-01-01T00:00:00Z", "bench");
    long start = System.nanoTime();
    return new ListImport(
            List.of(list), options, (id, records, read, bytes) -> time(records, start))
        .into(store)
        .get(0);
  }

  private void time(long records, long start) {
    if (records % 1000 == 0) {
      peak = Math.max(peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    if (records == PART) {
      first = System.nanoTime() - start;
    } else if (records == entities - PART) {
      lastStart = System.nanoTime() - start;
    } else if (records == entities) {
      lastEnd = System.nanoTime() - start;
    }
  }

  private static double rate(long nanos) {
    return PART * 1e9 / nanos;
  }

  private void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < entities; i++) {
        int mixed = Math.floorMod(i * 7919, entities);
        out.write(
            String.format(
                Locale.ROOT,
                "{\"id\":\"NK-%d\",\"caption\":\"Name %d\",\"schema\":\"Person\",\"properties\":"
                    + "{\"name\":[\"Name Surname %d\"],\"alias\":[\"Other %d\"],"
                    + "\"birthDate\":[\"19%02d-%02d-%02d\"],\"passportNumber\":[\"P%08d\"],"
                    + "\"address\":[\"%d Long Street, Town\"],\"topics\":[\"sanction\"]}}%n",
                mixed,
                mixed,
                mixed,
                mixed,
                i % 100,
                i % 12 + 1,
                i % 28 + 1,
                mixed,
                i % 900));
      }
    }
  }
}
