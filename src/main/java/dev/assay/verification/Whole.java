package dev.assay.verification;

import dev.assay.claim.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the readings of one claim come to, without hiding any of them. That something was said is
 * told apart from whether it is so.
 *
 * @param outcome the outcome that all readings share, of those that say what is so if there are
 *     any; otherwise that it depends on the reading
 * @param because the outcome of each reading, in one sentence
 */
public record Whole(String outcome, String because) {

  private static final String DEPENDS = "depends on the reading";
  private static final String SAYING = "StatementProposition";

  /** The readings of one claim, or its only row when it is not checkable. */
  static Whole of(List<Report.Row> rows) {
    List<Report.Row> said = rows.stream().filter(row -> row.kind().equals(SAYING)).toList();
    List<Report.Row> so = rows.stream().filter(row -> !row.kind().equals(SAYING)).toList();
    if (said.isEmpty() || so.isEmpty()) {
      return new Whole(shared(rows), told(rows) + ".");
    }
    return new Whole(
        shared(so), "That it was said: " + told(said) + ". That it is so: " + told(so) + ".");
  }

  private static String shared(List<Report.Row> rows) {
    List<Outcome> outcomes = rows.stream().map(Report.Row::outcome).distinct().toList();
    return outcomes.size() == 1 ? outcomes.get(0).label() : DEPENDS;
  }

  private static String told(List<Report.Row> rows) {
    Map<Outcome, List<Report.Row>> byOutcome =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Report.Row::outcome, LinkedHashMap::new, Collectors.toList()));
    if (byOutcome.size() == 1) {
      String label = rows.get(0).outcome().label();
      return rows.size() == 1 ? label : label + " on each of " + rows.size() + " readings";
    }
    return byOutcome.entrySet().stream()
        .map(entry -> entry.getKey().label() + " if " + conditions(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String conditions(List<Report.Row> rows) {
    return rows.stream().map(Whole::condition).collect(Collectors.joining(", or if "));
  }

  private static String condition(Report.Row row) {
    return row.details().readAs().stream()
        .findFirst()
        .orElseGet(() -> "it says “" + row.reading().replaceFirst("\\.$", "") + "”");
  }
}
