package dev.assay.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Clients that keep their connection and ask one address over and over. */
final class Load {

  private static final long ROUND = Duration.ofMillis(1500).toNanos();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Load() {}

  /** How many rows the answer has. */
  static int rows(URI address) {
    return JsonParser.parseString(new String(ask(request(address)), StandardCharsets.UTF_8))
        .getAsJsonObject()
        .getAsJsonObject("results")
        .getAsJsonArray("bindings")
        .size();
  }

  /** Whole answers per second, in one round. */
  static double perSecond(URI address, int clients) {
    HttpRequest request = request(address);
    LongAdder answers = new LongAdder();
    long start = System.nanoTime();
    long end = start + ROUND;
    Runnable client =
        () -> {
          while (System.nanoTime() < end) {
            ask(request);
            answers.increment();
          }
        };
    Thread[] threads =
        IntStream.range(0, clients).mapToObj(i -> new Thread(client)).toArray(Thread[]::new);
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      join(thread);
    }
    return answers.sum() * 1e9 / (System.nanoTime() - start);
  }

  private static HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Accept", "application/sparql-results+json")
        .build();
  }

  private static byte[] ask(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
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
