package dev.assay;

import dev.assay.cli.Cli;
import dev.assay.cli.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the short commands on a store of its own, which it removes, and prints nothing. The launcher
 * runs it once after a build to archive the classes that it loads, so that later starts are fast.
 */
final class WarmUp {

  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "build",
          "verify",
          "verify --format json",
          "query list",
          "query run verify/quantity",
          "query run verify/quantity --format csv",
          "query run verify/quantity --format json",
          "export verdicts --as turtle");

  private WarmUp() {}

  public static void main(String[] args) throws IOException {
    Path store = Files.createTempDirectory("assay-warm-up");
    try {
      COMMANDS.forEach(command -> run(command, store));
    } finally {
      remove(store);
    }
  }

  private static void run(String command, Path store) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            false,
            false,
            false,
            false,
            Optional.empty(),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            Serving::launch);
    String[] words = (command + " --store").split(" ", -1);
    Cli.run(
        environment,
        Stream.concat(Stream.of(words), Stream.of(store.toString())).toArray(String[]::new));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
