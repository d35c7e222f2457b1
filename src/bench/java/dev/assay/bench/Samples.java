package dev.assay.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measured values of one thing, with their median and spread. */
record Samples(String name, double[] values) {

  Samples {
    values = values.clone();
    Arrays.sort(values);
  }

  double median() {
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  /** A line with the median and the smallest and largest value. */
  String line(String unit) {
    return String.format(
        Locale.ROOT,
        "  %-34s median %8.1f %s   (%.1f to %.1f, n=%d)",
        name,
        median(),
        unit,
        values[0],
        values[values.length - 1],
        values.length);
  }
}
