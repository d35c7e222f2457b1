package dev.assay.cli;

import dev.assay.claim.NotFound;
import dev.assay.verification.Report;
import dev.assay.vocabulary.Prefixes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The part of a report on the articles and claims that a person named. */
final class ReportFilter {

  private ReportFilter() {}

  static Report of(Report report, List<String> names) {
    Set<Report.Row> rows = new LinkedHashSet<>();
    for (String name : names) {
      List<Report.Row> named = report.rows().stream().filter(row -> isOf(row, name)).toList();
      if (named.isEmpty()) {
        throw new NotFound(
            "No article or claim is named \"" + name + "\". Articles are: " + articles(report));
      }
      rows.addAll(named);
    }
    return new Report(report.asOf(), report.dataVersion(), List.copyOf(rows), report.failures());
  }

  private static boolean isOf(Report.Row row, String name) {
    String iri = Prefixes.expand(name).orElse(name);
    return row.article().equals(iri)
        || row.claim().equals(iri)
        || row.article().equals(Prefixes.BASE + "article/" + name)
        || row.claim().equals(Prefixes.BASE + "claim/" + name);
  }

  private static String articles(Report report) {
    List<String> names =
        report.rows().stream().map(Report.Row::article).distinct().map(LocalName::of).toList();
    return String.join(", ", names);
  }
}
