package dev.assay.verification;

import dev.assay.claim.BadData;
import dev.assay.claim.DateBounds;
import dev.assay.claim.NotFound;
import dev.assay.query.CannedQuery;
import dev.assay.store.Archive;
import dev.assay.store.KnowledgeBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Computes verdicts again from the data and the rules that they were found with. */
public final class Replay {

  private static final String RESTORE =
      " Put the archive folder of a copy of the store back, or run assay verify for a verdict on"
          + " today's data.";

  private final Archive archive;
  private final Verifier verifier;

  /** A replay from an archive. */
  public Replay(Archive archive, Verifier verifier) {
    this.archive = archive;
    this.verifier = verifier;
  }

  /**
   * What comes out for a verdict now.
   *
   * @param name slug, prefixed name or IRI of the verdict
   * @throws NotFound when the verdict, its data or the text of one of its rules is not there
   */
  public Replayed of(String name, KnowledgeBase kb) {
    Recorded recorded = Recorded.named(name, kb);
    KnowledgeBase then =
        archive
            .version(recorded.dataVersion())
            .orElseThrow(
                () ->
                    new NotFound(
                        "The archive does not hold data version "
                            + recorded.dataVersion()
                            + ", on which "
                            + recorded.iri()
                            + " was found."
                            + RESTORE));
    Report now = verifier.only(rules(recorded)).verify(then, asOf(recorded));
    for (String failure : now.failures()) {
      throw new BadData("The verdict " + recorded.iri() + " cannot be replayed. " + failure);
    }
    return now.rows().stream()
        .filter(row -> row.proposition().equals(Optional.of(recorded.proposition())))
        .findFirst()
        .map(row -> compared(recorded, row))
        .orElseThrow(
            () ->
                new NotFound(
                    "No claim of data version "
                        + recorded.dataVersion()
                        + " has the reading "
                        + recorded.proposition()
                        + ", so its verdict cannot be replayed."));
  }

  private List<CannedQuery> rules(Recorded recorded) {
    List<CannedQuery> rules = new ArrayList<>();
    for (RuleUse use : recorded.rules()) {
      String text =
          archive
              .rule(use.sha256())
              .orElseThrow(
                  () ->
                      new NotFound(
                          "The archive does not hold the text of rule "
                              + use.id()
                              + " with the SHA-256 "
                              + use.sha256()
                              + ", which took part in "
                              + recorded.iri()
                              + "."
                              + RESTORE));
      rules.add(CannedQuery.parse(use.id().isEmpty() ? use.sha256() : use.id(), text));
    }
    return rules;
  }

  /** The recorded day; a version without any record has none. */
  private static Optional<LocalDate> asOf(Recorded recorded) {
    return DateBounds.parse(recorded.asOf()).map(DateBounds::from);
  }

  private static Replayed compared(Recorded recorded, Report.Row row) {
    Set<Stand> before = recorded.evidence();
    Set<Stand> after =
        row.findings().stream().map(Stand::of).collect(Collectors.toCollection(TreeSet::new));
    return new Replayed(
        recorded.iri(),
        recorded.proposition(),
        recorded.asOf(),
        recorded.dataVersion(),
        recorded.rules(),
        recorded.outcome(),
        row.outcome(),
        row.because(),
        recorded.because(),
        before.stream().filter(stand -> !after.contains(stand)).toList(),
        after.stream().filter(stand -> !before.contains(stand)).toList());
  }
}
