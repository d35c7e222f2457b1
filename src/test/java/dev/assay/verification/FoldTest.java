package dev.assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.claim.Finding;
import dev.assay.claim.Outcome;
import dev.assay.claim.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class FoldTest {

  private static final String SETTLES = "a record of it";

  @Test
  void nothingFoundIsNotEnoughEvidenceAndSaysWhatIsWanting() {
    Fold fold = Fold.of(List.of(), SETTLES);

    assertThat(fold.outcome()).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
    assertThat(fold.because())
        .isEqualTo(
            "The data holds nothing that decides it. It would be settled by a record of it.");
  }

  @Test
  void whatLeavesItOpenDecidesNothing() {
    Fold fold = Fold.of(List.of(finding("a", "one", Stance.UNDECIDED)), SETTLES);

    assertThat(fold.outcome()).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
    assertThat(fold.because()).startsWith("Left open by what is known: one says so of a.");
  }

  @Test
  void recordsOfOneOriginCountAsOneSource() {
    Fold fold =
        Fold.of(
            List.of(finding("a", "one", Stance.SUPPORTS), finding("b", "one", Stance.SUPPORTS)),
            SETTLES);

    assertThat(fold.outcome()).isEqualTo(Outcome.SUPPORTED);
    assertThat(fold.because()).startsWith("Borne out by one source: ");
  }

  @Test
  void independentOriginsAreCounted() {
    Fold fold =
        Fold.of(
            List.of(finding("a", "one", Stance.REFUTES), finding("b", "two", Stance.REFUTES)),
            SETTLES);

    assertThat(fold.outcome()).isEqualTo(Outcome.REFUTED);
    assertThat(fold.because()).startsWith("Contradicted by 2 sources of different origin: ");
  }

  @Test
  void originsThatDisagreeAreNamed() {
    Fold fold =
        Fold.of(
            List.of(
                finding("a", "one", Stance.SUPPORTS),
                finding("b", "two", Stance.REFUTES),
                finding("c", "three", Stance.UNDECIDED)),
            SETTLES);

    assertThat(fold.outcome()).isEqualTo(Outcome.CONFLICTING);
    assertThat(fold.because())
        .isEqualTo("Sources disagree. For: one says so of a. Against: two says so of b.");
  }

  @Test
  void whatDependsOnTheReporterSaysSo() {
    Fold fold =
        Fold.of(
            List.of(
                finding("a", "one", Stance.SUPPORTS, "Aland"),
                finding("b", "two", Stance.REFUTES, "Beland")),
            SETTLES);

    assertThat(fold.outcome()).isEqualTo(Outcome.CONFLICTING);
    assertThat(fold.because())
        .isEqualTo(
            "It depends on the reporter. It holds by the figures of Aland: one says so of a. It does"
                + " not by those of Beland: two says so of b.");
    assertThat(fold.observed()).isEqualTo("a; b");
  }

  @Test
  void oneReporterOnBothSidesIsADisagreementOfSources() {
    List<List<String>> reporters =
        List.of(
            List.of("Aland", "Aland"), List.of("Aland", ""), List.of("", "Aland"), List.of("", ""));

    for (List<String> each : reporters) {
      Fold fold =
          Fold.of(
              List.of(
                  finding("a", "one", Stance.SUPPORTS, each.get(0)),
                  finding("b", "two", Stance.REFUTES, each.get(1))),
              SETTLES);
      assertThat(fold.because()).startsWith("Sources disagree. ");
    }
  }

  @Test
  void contextDecidesNothingAndIsTold() {
    Finding context = finding("a", "one", Stance.SUPPORTS).asContext("a copy of the claim");

    Fold fold = Fold.of(List.of(context), SETTLES);

    assertThat(fold.outcome()).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
    assertThat(fold.because())
        .isEqualTo(
            "The data holds nothing that decides it. Known besides: a copy of the claim. It would be"
                + " settled by a record of it.");
    assertThat(fold.findings()).containsExactly(context);
  }

  @Test
  void fiveReasonsAreShownAndTheOthersCounted() {
    List<Finding> five =
        List.of("a", "b", "c", "d", "e").stream()
            .map(evidence -> finding(evidence, "one", Stance.SUPPORTS))
            .toList();
    List<Finding> seven = new ArrayList<>(five);
    seven.add(finding("f", "one", Stance.SUPPORTS));
    seven.add(finding("g", "one", Stance.SUPPORTS));

    assertThat(Fold.of(five, SETTLES).because()).endsWith("; one says so of e.");
    assertThat(Fold.of(seven, SETTLES).because()).endsWith("; one says so of e; and 2 more.");
  }

  @Property
  void theOrderOfFindingsChangesNothing(
      @ForAll("findings") List<Finding> findings, @ForAll long seed) {
    List<Finding> shuffled = new ArrayList<>(findings);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Fold.of(shuffled, SETTLES)).isEqualTo(Fold.of(findings, SETTLES));
  }

  @Property
  void findingTheSameTwiceChangesNothing(@ForAll("findings") List<Finding> findings) {
    List<Finding> twice = new ArrayList<>(findings);
    twice.addAll(findings);

    assertThat(Fold.of(twice, SETTLES)).isEqualTo(Fold.of(findings, SETTLES));
  }

  @Property
  void anotherRecordOfAnOriginThatAgreesLeavesTheOutcome(
      @ForAll("findings") List<Finding> findings) {
    List<Finding> more = new ArrayList<>(findings);
    findings.forEach(
        finding ->
            more.add(finding(finding.evidence() + "-copy", finding.origin(), finding.stance())));

    assertThat(Fold.of(more, SETTLES).outcome()).isEqualTo(Fold.of(findings, SETTLES).outcome());
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d"),
            Arbitraries.of("one", "two", "three"),
            Arbitraries.of(Stance.class))
        .as(FoldTest::finding)
        .list()
        .ofMaxSize(8);
  }

  private static Finding finding(String evidence, String origin, Stance stance) {
    return finding(evidence, origin, stance, "");
  }

  private static Finding finding(String evidence, String origin, Stance stance, String reporter) {
    return new Finding(
        "verify/any",
        "p",
        evidence,
        origin,
        stance,
        evidence,
        origin + " says so of " + evidence,
        reporter,
        "");
  }
}
