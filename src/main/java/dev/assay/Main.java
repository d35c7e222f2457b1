package dev.assay;

import dev.assay.claim.Unavailable;
import dev.assay.cli.Cli;
import dev.assay.cli.Environment;
import dev.assay.cli.StandardStreams;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The entry point: the only place that reads the environment and the clock. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(Cli.run(environment(System.getenv()), args));
  }

  static Environment environment(Map<String, String> variables) {
    String terminals = System.getProperty("assay.terminals", "");
    return new Environment(
        System.in,
        StandardStreams.out(),
        StandardStreams.err(),
        terminals.contains("in"),
        terminals.contains("out") && !variables.containsKey("NO_COLOR"),
        variables.containsKey("ASSAY_DEBUG"),
        clock(variables),
        (store, host, port) -> {
          throw new Unavailable("no server " + host + port);
        });
  }

  private static Clock clock(Map<String, String> variables) {
    String epoch = variables.getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.matches("\\d{1,12}")
        ? Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
        : Clock.systemUTC();
  }
}
