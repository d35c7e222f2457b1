package dev.assay.web;

import dev.assay.claim.BadInput;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** The limit that a caller asks for, in seconds, as header or parameter {@code timeout}. */
final class TimeLimit {

  private static final String SECONDS = "\\d{1,9}(\\.\\d{1,3})?";

  private TimeLimit() {}

  static Optional<Duration> asked(Call call, Form form) {
    return form.one("timeout").or(() -> call.header("Timeout")).map(TimeLimit::duration);
  }

  private static Duration duration(String text) {
    if (!text.matches(SECONDS)) {
      throw new BadInput("timeout is \"" + text + "\". Give seconds, such as 2 or 0.5.");
    }
    long millis = new BigDecimal(text).movePointRight(3).longValueExact();
    return Duration.ofMillis(Math.max(1, millis));
  }
}
