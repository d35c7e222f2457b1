package dev.assay.reference.trade;

import dev.assay.reference.Sink;
import dev.assay.reference.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what is left out since a code is not known, and how much of the whole that is. The whole
 * are the figures of single partners without groups of areas and without parts.
 */
final class Shares {

  private static final int MOST_CODES = 5_000;

  private final Map<String, BigDecimal> wholes = new LinkedHashMap<>();
  private final Map<Code, LeftOut> leftOut = new LinkedHashMap<>();

  /** A figure that counts for the whole. */
  void counted(String group, BigDecimal amount) {
    wholes.merge(group, amount.abs(), BigDecimal::add);
  }

  /** A figure that is left out. */
  void leftOut(String field, String code, String where, String group, BigDecimal amount) {
    Code key = new Code(field, leftOut.size() < MOST_CODES ? code : "others", group);
    leftOut.computeIfAbsent(key, any -> new LeftOut(where)).add(amount.abs());
  }

  /** Tells each code that is not known, with its share. */
  void tell(Sink sink) {
    leftOut.forEach(
        (code, rows) ->
            sink.unreadable(
                new Unreadable(
                    rows.first,
                    code.field(),
                    code.text(),
                    "it is no area that is known; "
                        + (rows.count == 1 ? "1 figure is" : rows.count + " figures are")
                        + " left out"
                        + share(code.group(), rows.amount))));
  }

  private String share(String group, BigDecimal amount) {
    BigDecimal whole = wholes.getOrDefault(group, BigDecimal.ZERO);
    if (group.isEmpty() || whole.signum() == 0) {
      return "";
    }
    BigDecimal percent =
        amount.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    return ", " + percent.stripTrailingZeros().toPlainString() + "% of the total of " + group;
  }

  private record Code(String field, String text, String group) {}

  private static final class LeftOut {
    private final String first;
    private long count;
    private BigDecimal amount = BigDecimal.ZERO;

    private LeftOut(String first) {
      this.first = first;
    }

    private void add(BigDecimal more) {
      count++;
      amount = amount.add(more);
    }
  }
}
