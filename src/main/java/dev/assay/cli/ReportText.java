package dev.assay.cli;

import dev.assay.claim.Outcome;
import dev.assay.claim.Stance;
import dev.assay.verification.Judged;
import dev.assay.verification.Report;
import dev.assay.verification.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** A report for a person: by article, by claim, by reading, in lines of at most 100 columns. */
final class ReportText {

  private static final int WIDTH = 100;
  private static final int QUOTE = 160;
  private static final int SOURCES = 3;
  private static final String LINK = "\u001b]8;;";
  private static final String LINK_END = "\u001b\\";
  private static final String OUTER = "     ";
  private static final String INNER = OUTER + "          ";

  private final Report report;
  private final boolean colour;
  private final Function<Report.Row, Whole> wholes;
  private final StringBuilder text = new StringBuilder();

  ReportText(Report report, boolean colour) {
    this.report = report;
    this.colour = colour;
    this.wholes = report.wholes();
  }

  String text() {
    wrap(
        "",
        "",
        "Judged by what was public by "
            + report.asOf()
            + "; an earlier day can be asked for with --as-of.");
    text.append('\n');
    grouped(report.rows(), Report.Row::article).forEach(this::article);
    text.append(summary()).append('\n');
    return text.toString();
  }

  private void article(String iri, List<Report.Row> rows) {
    String slug = LocalName.of(iri);
    text.append(slug).append('\n').append("=".repeat(slug.length())).append("\n\n");
    grouped(rows, Report.Row::claim).forEach((claim, readings) -> claim(slug, claim, readings));
  }

  private void claim(String slug, String iri, List<Report.Row> readings) {
    Report.Row first = readings.get(0);
    String name = LocalName.of(iri);
    String number = name.startsWith(slug + "-") ? name.substring(slug.length() + 1) : name;
    String start = number.length() < 4 ? number + " ".repeat(5 - number.length()) : number + "  ";
    wrap(start, OUTER, "“" + shortened(first.quote(), QUOTE) + "”");
    detail("flags     ", String.join(", ", first.details().flags()));
    first.details().reviews().forEach(review -> detail("review    ", review));
    first.details().chain().forEach(step -> detail("chain     ", step));
    if (readings.size() > 1) {
      detail("in all    ", wholes.apply(first).because());
    }
    readings.forEach(this::reading);
    text.append('\n');
  }

  private void reading(Report.Row row) {
    String label = row.outcome().label();
    int start = text.length();
    wrap(OUTER + label + "  ", INNER, row.reading());
    if (colour) {
      Style style = style(row.outcome());
      int from = start + OUTER.length();
      text.replace(from, from + label.length(), style.on() + label + style.off());
    }
    detail("takes     ", String.join("; ", row.details().takes()));
    detail("assumes   ", String.join("; ", row.details().assumes()));
    detail("claimed   ", row.claimed().equals(row.reading()) ? "" : row.claimed());
    detail("observed  ", row.observed());
    detail("because   ", row.because());
    row.bases().stream()
        .filter(basis -> basis.contains("reporter"))
        .limit(SOURCES)
        .forEach(basis -> detail("basis     ", basis));
    row.notes().forEach(note -> detail("note      ", note));
    row.onArticleDate().ifPresent(then -> otherDay("then      ", row, then));
    row.today().ifPresent(now -> otherDay("now       ", row, now));
    detail("origins   ", origins(row));
    row.sources().stream().limit(SOURCES).forEach(page -> line("source    ", linked(page)));
    if (row.sources().size() > SOURCES) {
      line("          ", "and " + (row.sources().size() - SOURCES) + " more; see --format json");
    }
    row.rules()
        .forEach(
            rule -> line("rule      ", rule.id() + ", SHA-256 " + rule.sha256().substring(0, 12)));
  }

  /** What came out as of another day, where it differs. */
  private void otherDay(String name, Report.Row row, Judged other) {
    if (other.outcome() != row.outcome()) {
      String day = "as of " + other.asOf() + ": ";
      detail(name, day + other.outcome().label() + ". " + other.because());
    }
  }

  /** The first sources that several records go back to, with the number of records. */
  private static String origins(Report.Row row) {
    Map<String, Set<String>> records = new TreeMap<>();
    row.findings().stream()
        .filter(finding -> finding.stance() != Stance.CONTEXT)
        .forEach(
            finding ->
                records
                    .computeIfAbsent(LocalName.of(finding.origin()), k -> new TreeSet<>())
                    .add(finding.evidence()));
    return records.values().stream().allMatch(of -> of.size() == 1)
        ? ""
        : records.entrySet().stream()
            .map(e -> e.getKey() + " (" + counted(e.getValue().size(), "record") + ")")
            .collect(Collectors.joining(", "));
  }

  private void detail(String name, String value) {
    if (!value.isEmpty()) {
      wrap(OUTER + name, INNER, value);
    }
  }

  private void line(String name, String value) {
    text.append(OUTER).append(name).append(value).append('\n');
  }

  /** An address, cut to the width; on a terminal it leads to the whole of it. */
  private String linked(String address) {
    String shown = shortened(address, WIDTH - INNER.length());
    return colour ? LINK + address + LINK_END + shown + LINK + LINK_END : shown;
  }

  private void wrap(String first, String rest, String value) {
    text.append(Paragraph.wrapped(first, rest, value, WIDTH)).append('\n');
  }

  private String summary() {
    List<Report.Row> read = rows(row -> row.outcome() != Outcome.NOT_CHECKABLE);
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.NOT_CHECKABLE) {
        parts.add(rows(row -> row.outcome() == outcome).size() + " " + outcome.label());
      }
    }
    String counts =
        counted(claims(report.rows()), "claim")
            + ": "
            + claims(read)
            + " with "
            + counted(read.size(), "reading")
            + " ("
            + String.join(", ", parts)
            + "), "
            + (claims(report.rows()) - claims(read))
            + " not checkable.";
    String version = report.dataVersion();
    String data = version.substring(0, Math.min(12, version.length()));
    return Paragraph.wrapped("", "", counts, WIDTH)
        + "\nAs of "
        + report.asOf()
        + ", data version "
        + data
        + ".";
  }

  private List<Report.Row> rows(Predicate<Report.Row> which) {
    return report.rows().stream().filter(which).toList();
  }

  private static long claims(List<Report.Row> rows) {
    return rows.stream().map(Report.Row::claim).distinct().count();
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String shortened(String value, int most) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }

  private static Style style(Outcome outcome) {
    return switch (outcome) {
      case SUPPORTED -> Style.fg_green;
      case REFUTED -> Style.fg_red;
      case CONFLICTING -> Style.fg_yellow;
      case NOT_ENOUGH_EVIDENCE -> Style.fg_cyan;
      case NOT_CHECKABLE -> Style.faint;
    };
  }

  private static Map<String, List<Report.Row>> grouped(
      List<Report.Row> rows, Function<Report.Row, String> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
