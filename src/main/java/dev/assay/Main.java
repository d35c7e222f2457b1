package dev.assay;

import dev.assay.cli.Cli;
import dev.assay.cli.Environment;
import dev.assay.cli.StandardStreams;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The entry point: the only place that reads the environment and the clock. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(Cli.run(environment(System.getenv()), args));
  }

  private static Environment environment(Map<String, String> variables) {
    // The launcher knows which streams are terminals; Java does not tell them apart.
    String terminals = System.getProperty("assay.terminals", "");
    return new Environment(
        System.in,
        StandardStreams.out(),
        StandardStreams.err(),
        terminals.contains("in"),
        terminals.contains("err"),
        terminals.contains("out") && !variables.containsKey("NO_COLOR"),
        variables.containsKey("ASSAY_DEBUG"),
        fixedTime(variables),
        Clock.systemUTC(),
        Serving::launch);
  }

  private static Optional<Instant> fixedTime(Map<String, String> variables) {
    return Optional.ofNullable(variables.get("SOURCE_DATE_EPOCH"))
        .filter(seconds -> seconds.matches("\\d{1,11}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
  }
}
