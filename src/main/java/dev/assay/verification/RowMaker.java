package dev.assay.verification;

import dev.assay.claim.Finding;
import java.util.List;
import java.util.Optional;

/** Makes the row of each reading: as of the report's day, of its article's, and of today. */
final class RowMaker {

  private final Background background;
  private final Judges judges;
  private final String asOf;

  /**
   * A maker of rows.
   *
   * @param asOf the report's day, {@code YYYY-MM-DD}
   */
  RowMaker(Background background, Judges judges, String asOf) {
    this.background = background;
    this.judges = judges;
    this.asOf = asOf;
  }

  Report.Row row(Reading reading) {
    Details details = background.details(reading);
    if (reading.proposition().isEmpty()) {
      return reading.notCheckable(details);
    }
    String proposition = reading.proposition().get();
    Judge judge = judges.asOf(asOf);
    Fold fold = judge.fold(proposition, reading.kind());
    Optional<Judged> onArticleDate =
        background.articleDate(reading.article()).map(day -> judged(reading, proposition, day));
    Judged today =
        asOf.equals(Judges.EVERYTHING)
            ? new Judged(background.dateOfData(), fold.outcome(), fold.because())
            : judged(reading, proposition, Judges.EVERYTHING);
    return reading.decided(
        fold, judge.rules(reading.kind(), fold), sources(fold), details, onArticleDate, today);
  }

  private Judged judged(Reading reading, String proposition, String day) {
    Fold fold = judges.asOf(day).fold(proposition, reading.kind());
    String shown = day.equals(Judges.EVERYTHING) ? background.dateOfData() : day;
    return new Judged(shown, fold.outcome(), fold.because());
  }

  private List<String> sources(Fold fold) {
    return fold.findings().stream()
        .map(Finding::evidence)
        .distinct()
        .flatMap(evidence -> background.sources(evidence).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
