package dev.assay.reference.trade;

import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Period;
import dev.assay.vocabulary.Prefixes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;

/** A figure as it is read from a row, before its areas are known. */
final class Figure {

  final DatasetInfo dataset;
  final String where;
  final Measured measured;
  final Period period;
  final String reporter;
  final BigDecimal value;
  String partner = "";
  int multiplier;
  String unit = Prefixes.BASE + "currency/USD";
  String original = "";
  String variant = "";
  boolean estimated;
  Optional<LocalDate> published = Optional.empty();
  Optional<Resource> valuation = Optional.empty();
  Optional<String> constantPricesOf = Optional.empty();
  String commodity = "";
  String secondPartner = "";
  String transport = "";
  String procedure = "";

  /** What it is limited to in ways that only the source knows, by dimension. */
  final SortedMap<String, String> limits = new TreeMap<>();

  final SortedSet<String> footnotes = new TreeSet<>();

  Figure(
      DatasetInfo dataset,
      String where,
      Measured measured,
      Period period,
      String reporter,
      BigDecimal value) {
    this.dataset = dataset;
    this.where = where;
    this.measured = measured;
    this.period = period;
    this.reporter = reporter;
    this.value = value;
  }

  /** What it measures within its limits. */
  Measured limitedMeasure() {
    if (limits.isEmpty()) {
      return measured;
    }
    StringBuilder text = new StringBuilder();
    limits.forEach((dimension, code) -> text.append(' ').append(dimension + "=" + code));
    return measured.limited(dataset, text.substring(1));
  }

  /** Whether it is a total of goods, which sums of partners add up to. */
  boolean isWhole() {
    return limits.isEmpty()
        && (commodity + secondPartner + transport + procedure).isEmpty()
        && constantPricesOf.isEmpty();
  }
}
