package dev.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole processes from a cold start: our query command against Jena's {@code arq} on the same
 * Turtle files with the same query, and the verification of the article. Runs alternate, so that a
 * machine that slows down slows both.
 */
final class StartBench {

  private static final int RUNS = 7;
  private static final String QUERY =
      """
      PREFIX assay: <https://w3id.org/assay/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX schema: <https://schema.org/>
      SELECT ?claim ?exact ?proposition
      WHERE {
        ?claim a schema:Claim ; assay:quote/oa:hasSelector/oa:exact ?exact .
        OPTIONAL { ?claim assay:reading ?proposition }
      }
      ORDER BY ?claim ?proposition
      """;

  private final Path folder;

  StartBench(Path folder) {
    this.folder = folder;
  }

  void run() throws IOException, InterruptedException {
    Path query = Files.writeString(folder.resolve("claims.rq"), QUERY);
    String store = folder.resolve("store").toString();
    run(List.of("./assay", "build", "--quiet", "--store", store));
    List<String> ours =
        List.of("./assay", "query", "run", query.toString(), "--format", "csv", "--store", store);
    List<String> arq = arq(query);
    compareAnswers(ours, arq);
    double[] ourTimes = new double[RUNS];
    double[] arqTimes = new double[RUNS];
    double[] verifyTimes = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      ourTimes[i] = run(ours);
      arqTimes[i] = run(arq);
      verifyTimes[i] = run(List.of("./assay", "verify", "--store", store));
    }
    Samples our = new Samples("assay query run", ourTimes);
    Samples peer = new Samples("arq on the same files", arqTimes);
    System.out.println("(a) A query from a cold start, whole process");
    System.out.println(our.line("ms"));
    System.out.println(peer.line("ms"));
    System.out.printf(
        Locale.ROOT, "  ratio %.2f (goal: at most 0.70)%n%n", our.median() / peer.median());
    System.out.println("(b) Verification of the article from a built store, whole process");
    System.out.println(new Samples("assay verify", verifyTimes).line("ms"));
    System.out.println();
  }

  private static List<String> arq(Path query) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "arq.arq",
                "--results=csv",
                "--query=" + query));
    for (Path top : List.of(Path.of("data"), Path.of("ontology"))) {
      try (Stream<Path> files = Files.walk(top)) {
        files
            .filter(file -> file.toString().endsWith(".ttl"))
            .sorted()
            .forEach(file -> command.add("--data=" + file));
      }
    }
    return command;
  }

  private void compareAnswers(List<String> ours, List<String> arq)
      throws IOException, InterruptedException {
    long our = lines(ours);
    long peer = lines(arq);
    if (our != peer) {
      throw new IllegalStateException("Different answers: " + our + " against " + peer + " lines");
    }
  }

  private long lines(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("answer");
    new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    try (Stream<String> lines = Files.lines(out)) {
      return lines.count();
    }
  }

  /** Runs a command to its end and gives the milliseconds that it took. */
  static double run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("Exit code " + code + " from " + command);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
