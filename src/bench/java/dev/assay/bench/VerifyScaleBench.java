package dev.assay.bench;

import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.ResourceFolder;
import dev.assay.store.Store;
import dev.assay.verification.Report;
import dev.assay.verification.Verifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Verifies generated bases of 1,000, 10,000 and 100,000 propositions with ten observations each, in
 * a process with 4 GiB of heap, and prints propositions per second and how the cost of one grows.
 */
public final class VerifyScaleBench {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int WARM_UPS = 5;

  private VerifyScaleBench() {}

  /** Takes the folder of a store that was built; its ontology and areas are used. */
  public static void main(String[] args) {
    KnowledgeBase built = new Store(Path.of(args[0])).required();
    KnowledgeBase base =
        built.keeping(
            List.of(
                GraphName.ONTOLOGY, GraphName.dataset("areas"), GraphName.dataset("currencies")));
    Verifier verifier =
        new Verifier(
            new QueryCatalog(new ResourceFolder("queries")), new QueryRunner(Duration.ofHours(1)));
    KnowledgeBase small = new Generated(SIZES.get(0)).addedTo(base);
    for (int i = 0; i < WARM_UPS; i++) {
      run(verifier, small);
    }
    double first = 0;
    for (int size : SIZES) {
      double cost = run(verifier, new Generated(size).addedTo(base)) / size;
      first = first == 0 ? cost : first;
      System.out.printf(
          Locale.ROOT,
          "(d) verify %,d propositions with %,d observations: %,.0f propositions per second, cost of one against the first size %.2f, heap used %,d MiB of %,d%n",
          size,
          size * 10,
          1e9 / cost,
          cost / first,
          used(),
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  /** Nanoseconds for the report and its verdict graphs. */
  private static double run(Verifier verifier, KnowledgeBase kb) {
    long start = System.nanoTime();
    Report report = verifier.verify(kb, Optional.empty());
    verifier.graphs(kb, report);
    return System.nanoTime() - start;
  }

  private static long used() {
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }
}
