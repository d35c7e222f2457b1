package dev.assay.verification;

import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.claim.Stance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The outcome of every proposition of some claims, and of every claim that has none.
 *
 * @param asOf date by which evidence had to be public, {@code YYYY-MM-DD}
 * @param dataVersion version of the data that was used
 * @param rows one row for each claim and reading, in the order of the articles
 * @param failures what rules failed on, each naming its rule; what they check is left open
 */
public record Report(String asOf, String dataVersion, List<Row> rows, List<String> failures) {

  /** Keeps its own copies of the lists. */
  public Report {
    rows = List.copyOf(rows);
    failures = List.copyOf(failures);
  }

  /** Tells of a row what the readings of its claim come to. */
  public Function<Row, Whole> wholes() {
    Map<String, List<Row>> byClaim = rows.stream().collect(Collectors.groupingBy(Row::claim));
    Map<String, Whole> wholes = new HashMap<>();
    byClaim.forEach((claim, readings) -> wholes.put(claim, Whole.of(readings)));
    return row -> Optional.ofNullable(wholes.get(row.claim())).orElseThrow();
  }

  /**
   * One reading of one claim, or a claim that cannot be checked.
   *
   * @param claim IRI of the claim
   * @param article IRI of the article
   * @param quote the exact words of the article
   * @param claimText the claim in our words
   * @param proposition IRI of the proposition, absent when the claim is not checkable
   * @param kind local name of the kind of proposition, empty when there is none
   * @param reading the proposition in a sentence, empty when there is none
   * @param outcome what came out
   * @param claimed what is claimed, in words
   * @param observed what the evidence shows, in words, empty when there is none
   * @param unit IRI of the unit, empty when there is none
   * @param details what else a reader must know of the claim and the reading
   * @param findings what each record says, by stance
   * @param sources addresses of the pages they come from
   * @param because the reason in one sentence
   * @param onArticleDate what came out with what was public when the article was; absent when its
   *     date is not known or the claim is not checkable
   * @param today what comes out with all that the data holds; absent when the claim is not
   *     checkable
   * @param rules the rules that took part, none when nothing was decided
   */
  public record Row(
      String claim,
      String article,
      String quote,
      String claimText,
      Optional<String> proposition,
      String kind,
      String reading,
      Outcome outcome,
      String claimed,
      String observed,
      String unit,
      Details details,
      List<Finding> findings,
      List<String> sources,
      String because,
      Optional<Judged> onArticleDate,
      Optional<Judged> today,
      List<RuleUse> rules) {

    /** Keeps its own copies of the lists. */
    public Row {
      findings = List.copyOf(findings);
      sources = List.copyOf(sources);
      rules = List.copyOf(rules);
    }

    /** Ids of the rules that took part, with a space between them. */
    public String rule() {
      return rules.stream().map(RuleUse::id).collect(Collectors.joining(" "));
    }

    /** Checksums of the rules' texts in the order of their ids, with a space between them. */
    public String ruleSha256() {
      return rules.stream().map(RuleUse::sha256).collect(Collectors.joining(" "));
    }

    /** What a reader should know besides: the reasons of the records that decide nothing. */
    public List<String> notes() {
      return findings.stream()
          .filter(finding -> finding.stance() == Stance.CONTEXT)
          .map(Finding::because)
          .distinct()
          .toList();
    }

    /** Whose figures decided and on what footing, in words; none where it makes no difference. */
    public List<String> bases() {
      return findings.stream()
          .filter(finding -> finding.stance() != Stance.CONTEXT)
          .map(Finding::basis)
          .filter(basis -> !basis.isEmpty())
          .distinct()
          .toList();
    }

    /** IRIs of the records that took part. */
    public List<String> evidence() {
      return findings.stream().map(Finding::evidence).distinct().toList();
    }
  }
}
