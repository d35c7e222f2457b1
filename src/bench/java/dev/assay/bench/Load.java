package dev.assay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Clients that keep their connection and ask one address over and over. */
final class Load {

  private static final long ROUND = Duration.ofMillis(1500).toNanos();

  private Load() {}

  /** How long the body of an answer is. */
  static int length(URI address) {
    try (Connection connection = new Connection(address)) {
      return connection.ask();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole answers per second, in one round. */
  static double perSecond(URI address, int clients) {
    LongAdder answers = new LongAdder();
    long start = System.nanoTime();
    long end = start + ROUND;
    Thread[] threads =
        IntStream.range(0, clients)
            .mapToObj(i -> new Thread(() -> ask(address, end, answers)))
            .toArray(Thread[]::new);
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      join(thread);
    }
    return answers.sum() * 1e9 / (System.nanoTime() - start);
  }

  private static void ask(URI address, long end, LongAdder answers) {
    try (Connection connection = new Connection(address)) {
      while (System.nanoTime() < end) {
        connection.ask();
        answers.increment();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
