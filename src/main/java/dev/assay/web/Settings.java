package dev.assay.web;

import java.time.Duration;

/**
 * How a server is run.
 *
 * @param host the address it listens on
 * @param port the port, or 0 for any free one
 * @param limit how long one query may take; a caller can only ask for less
 * @param longestBody the most bytes that a request may carry
 * @param longestAnswer the most bytes that an answer may have
 */
public record Settings(String host, int port, Duration limit, int longestBody, long longestAnswer) {

  private static final int MIB = 1024 * 1024;

  /** Settings for this machine alone, with a limit of 30 seconds. */
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, Duration.ofSeconds(30), MIB, 256L * MIB);
  }

  /** The same settings with another address. */
  public Settings withHost(String other) {
    return new Settings(other, port, limit, longestBody, longestAnswer);
  }

  /** The same settings with another limit for one query. */
  public Settings withLimit(Duration other) {
    return new Settings(host, port, other, longestBody, longestAnswer);
  }
}
