package dev.assay.verification;

import dev.assay.claim.AssayException;
import dev.assay.query.CannedQuery;
import dev.assay.query.ParameterType;
import dev.assay.query.QueryRunner;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Resource;

/** Says what keeps a query from being a rule, before it runs. */
final class RuleCheck {

  /** The kinds of proposition. */
  static final Set<String> KINDS =
      Stream.of(
              Assay.QuantityProposition,
              Assay.CountProposition,
              Assay.RankProposition,
              Assay.ChangeProposition,
              Assay.MeasureStatusProposition,
              Assay.EventProposition,
              Assay.StatementProposition,
              Assay.RelationProposition,
              Assay.DesignationProposition)
          .map(Resource::getURI)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> COLUMNS =
      List.of("proposition", "evidence", "outcome", "observed", "because");
  private static final QueryRunner READER = new QueryRunner(Duration.ofSeconds(1));

  private final CannedQuery rule;
  private final String path;
  private final List<String> faults = new ArrayList<>();

  private RuleCheck(CannedQuery rule, String path) {
    this.rule = rule;
    this.path = path;
  }

  /** Each fault with the path and the line. */
  static List<String> faults(CannedQuery rule, String path) {
    RuleCheck check = new RuleCheck(rule, path);
    check.header();
    check.query().ifPresent(check::columns);
    return List.copyOf(check.faults);
  }

  private void header() {
    if (rule.checks().isEmpty()) {
      fault(1, "checks nothing. Add a line such as: #+ checks: assay:QuantityProposition");
    }
    rule.checks()
        .filter(kind -> !KINDS.contains(kind))
        .ifPresent(
            kind ->
                fault(
                    lineOf("^#\\+\\s*checks:"),
                    "checks "
                        + Prefixes.shorten(kind)
                        + ", which is no kind of proposition. Kinds are: "
                        + KINDS.stream()
                            .map(Prefixes::shorten)
                            .sorted()
                            .collect(Collectors.joining(", "))));
    if (rule.parameters().stream()
        .noneMatch(p -> p.name().equals("asOf") && p.type() == ParameterType.DATE)) {
      fault(1, "does not take the day. Add a line: #+ param: asOf date 9999-12-31 The day.");
    }
  }

  private Optional<Query> query() {
    try {
      QueryFactory.create(rule.text(), Prefixes.BASE, Syntax.syntaxARQ);
      return Optional.of(READER.parse(path, rule.text()));
    } catch (QueryParseException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      fault(Math.max(1, e.getLine()), "is no SPARQL query: " + reason);
    } catch (AssayException e) {
      String reason = e.explanation();
      int line = reason.contains("SERVICE") ? lineOf("(?i)^[^#]*\\bSERVICE\\b") : 1;
      fault(line, reason.startsWith(path) ? reason.substring(path.length()).strip() : reason);
    }
    return Optional.empty();
  }

  private void columns(Query query) {
    int line = lineOf("(?i)^\\s*(SELECT|ASK|CONSTRUCT|DESCRIBE)\\b");
    if (!query.isSelectType()) {
      fault(line, "is not a SELECT query. A rule gives rows");
      return;
    }
    List<String> missing =
        COLUMNS.stream()
            .filter(column -> !query.getResultVars().contains(column))
            .map(column -> "?" + column)
            .toList();
    if (!missing.isEmpty()) {
      fault(line, "does not select " + String.join(" ", missing) + ". A rule gives them all");
    }
  }

  private int lineOf(String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    List<String> lines = rule.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.matcher(lines.get(i)).find()) {
        return i + 1;
      }
    }
    return 1;
  }

  private void fault(int line, String what) {
    faults.add(path + ":" + line + " " + what + (what.endsWith(".") ? "" : "."));
  }
}
