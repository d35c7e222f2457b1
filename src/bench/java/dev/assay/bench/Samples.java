package dev.assay.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measured values of one thing, with their median and spread. */
final class Samples {

  private final String name;
  private final double[] sorted;

  Samples(String name, double[] values) {
    this.name = name;
    this.sorted = values.clone();
    Arrays.sort(sorted);
  }

  double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** A line with the median and the smallest and largest value. */
  String line(String unit) {
    return String.format(
        Locale.ROOT,
        "  %-40s median %8.1f %s   (%.1f to %.1f, n=%d)",
        name,
        median(),
        unit,
        sorted[0],
        sorted[sorted.length - 1],
        sorted.length);
  }
}
