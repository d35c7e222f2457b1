package dev.assay.reference;

import dev.assay.claim.BadInput;
import dev.assay.reference.congress.CommitteesYaml;
import dev.assay.reference.congress.LegislatorsYaml;
import dev.assay.reference.eu.FsfCsv;
import dev.assay.reference.eu.FsfXml;
import dev.assay.reference.eu.JournalCsv;
import dev.assay.reference.ofac.OfacCsv;
import dev.assay.reference.ofac.OfacXml;
import dev.assay.reference.ofac.ScreeningCsv;
import dev.assay.reference.opensanctions.FtmJson;
import dev.assay.reference.opensanctions.TargetsCsv;
import dev.assay.reference.review.ClaimReviewJson;
import dev.assay.reference.review.DisinfoCsv;
import dev.assay.reference.trade.ComtradeCsv;
import dev.assay.reference.trade.CubeTtl;
import dev.assay.reference.trade.FactbookJson;
import dev.assay.reference.trade.SdmxCsv;
import dev.assay.reference.trade.WitsCsv;
import dev.assay.reference.trade.WorldBankCsv;
import dev.assay.reference.uk.OfsiCsv;
import dev.assay.reference.un.UnXml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms of published reference data that can be read. */
public final class SourceFormats {

  private final List<SourceFormat> all;

  /** Forms of which each has its own keyword. */
  public SourceFormats(List<SourceFormat> all) {
    this.all = List.copyOf(all);
  }

  /** Every form that the program can read, with the areas by which readers know countries. */
  public static List<SourceFormat> all(Areas areas) {
    return List.of(
        OfacCsv.specially(areas),
        OfacCsv.consolidated(areas),
        new OfacXml(areas),
        new UnXml(areas),
        new FsfXml(areas),
        new FsfCsv(areas),
        new JournalCsv(areas),
        new OfsiCsv(areas),
        new ScreeningCsv(areas),
        new FtmJson(areas),
        new TargetsCsv(areas),
        new ComtradeCsv(areas),
        new LegislatorsYaml(areas),
        new CommitteesYaml(),
        new ClaimReviewJson(),
        new DisinfoCsv(areas),
        new SdmxCsv(areas),
        new WitsCsv(areas),
        new WorldBankCsv(areas),
        new FactbookJson(areas),
        new CubeTtl(areas));
  }

  /** All forms in the order in which they are listed. */
  public List<SourceFormat> all() {
    return all;
  }

  /** The form of that keyword, if there is one. */
  public Optional<SourceFormat> named(String keyword) {
    return all.stream().filter(format -> format.keyword().equals(keyword)).findFirst();
  }

  /**
   * The form that a file looks like, if it looks like one.
   *
   * @throws BadInput when it looks like several, naming them
   */
  public Optional<SourceFormat> of(Sample sample) {
    List<SourceFormat> fitting = all.stream().filter(format -> format.recognises(sample)).toList();
    if (fitting.size() > 1) {
      String words = fitting.stream().map(SourceFormat::keyword).collect(Collectors.joining(", "));
      throw new BadInput(
          sample.name() + " looks like several forms: " + words + ". Name one with --as.");
    }
    return fitting.stream().findFirst();
  }
}
