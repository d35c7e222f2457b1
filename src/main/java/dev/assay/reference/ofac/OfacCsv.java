package dev.assay.reference.ofac;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import java.io.IOException;
import java.util.List;

/**
 * The lists of the Office of Foreign Assets Control as it publishes them in sets of CSV files: one
 * of subjects, one of further names, one of addresses, one of remarks that are too long.
 */
public final class OfacCsv implements SourceFormat {

  private final Areas areas;
  private final OfacList list;

  private OfacCsv(Areas areas, OfacList list) {
    this.areas = areas;
    this.list = list;
  }

  /** The list of specially designated nationals: sdn, alt, add, sdn_comments. */
  public static OfacCsv specially(Areas areas) {
    return new OfacCsv(areas, OfacList.SDN);
  }

  /** The consolidated list of all others: cons_prim, cons_alt, cons_add, cons_comments. */
  public static OfacCsv consolidated(Areas areas) {
    return new OfacCsv(areas, OfacList.CONSOLIDATED);
  }

  @Override
  public String keyword() {
    return list == OfacList.SDN ? "ofac-csv" : "ofac-cons-csv";
  }

  @Override
  public String describes() {
    return list.dataset().title() + ", a set of CSV files without header";
  }

  @Override
  public DatasetInfo dataset() {
    return list.dataset();
  }

  @Override
  public boolean recognises(Sample sample) {
    boolean consolidated = sample.name().startsWith("cons");
    return consolidated == (list == OfacList.CONSOLIDATED) && OfacSet.looksLikeOne(sample);
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    OfacSet set = OfacSet.of(sources);
    new OfacSubjects(areas, list.dataset(), set, sink).read();
  }
}
