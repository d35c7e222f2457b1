package dev.assay.reference;

import dev.assay.reference.eu.FsfCsv;
import dev.assay.reference.eu.FsfXml;
import dev.assay.reference.eu.JournalCsv;
import dev.assay.reference.ofac.OfacCsv;
import dev.assay.reference.ofac.OfacXml;
import dev.assay.reference.ofac.ScreeningCsv;
import dev.assay.reference.opensanctions.FtmJson;
import dev.assay.reference.opensanctions.TargetsCsv;
import dev.assay.reference.uk.OfsiCsv;
import dev.assay.reference.un.UnXml;
import java.util.List;

/** The forms of reference data that can be read. */
public final class SourceFormats {

  private SourceFormats() {}

  /** Every form, in the order in which they are tried on a file. */
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
        new TargetsCsv(areas));
  }
}
