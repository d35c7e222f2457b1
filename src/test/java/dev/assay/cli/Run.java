package dev.assay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** What a command printed and how it ended. */
record Run(int code, String out, String err) {

  /** Runs a command in this process, with nothing on standard input. */
  static Run of(String... arguments) {
    return with("", false, arguments);
  }

  /** Runs a command on a store. */
  static Run on(Path store, String... arguments) {
    return of(
        Stream.concat(Stream.of(arguments), Stream.of("--store", store.toString()))
            .toArray(String[]::new));
  }

  /** Runs a command with a text on standard input, which a person types or a program pipes. */
  static Run with(String input, boolean typed, String... arguments) {
    return with(input, typed, (store, host, port, limit) -> new Stopped(host, port), arguments);
  }

  /** Runs a command with another server. */
  static Run with(String input, boolean typed, ServerLauncher server, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            typed,
            false,
            false,
            false,
            Optional.of(Instant.EPOCH),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            server);
    int code = Cli.run(environment, arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A server that stopped as soon as it had started. */
  private record Stopped(String host, int port) implements ServerLauncher.Running {

    @Override
    public String address() {
      return "http://" + host + ":" + port + "/";
    }

    @Override
    public void join() {}
  }
}
