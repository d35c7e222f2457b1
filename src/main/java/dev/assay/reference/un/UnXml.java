package dev.assay.reference.un;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Element;
import dev.assay.reference.list.XmlFile;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The consolidated list of the United Nations Security Council, as XML. */
public final class UnXml implements SourceFormat {

  static final String AUTHORITY = Prefixes.BASE + "agent/un-security-council";
  static final DatasetInfo DATASET =
      new DatasetInfo(
          "un-sc-consolidated",
          "United Nations Security Council Consolidated List",
          AUTHORITY,
          "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
          "https://www.un.org/en/about-us/terms-of-use",
          false);
  private static final String ROOT = "CONSOLIDATED_LIST";

  private final Areas areas;

  /** A reader that knows these areas. */
  public UnXml(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "un-xml";
  }

  @Override
  public String describes() {
    return DATASET.title() + ", XML";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.head().contains("<" + ROOT);
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      read(source, sink);
    }
  }

  private void read(Source source, Sink sink) throws IOException {
    UnSubjects subjects = new UnSubjects(areas, source, sink);
    new XmlFile(source)
        .read(
            ROOT,
            root -> subjects.publishedOn(published(root, sink)),
            Set.of("INDIVIDUAL", "ENTITY"),
            subjects::subject);
    subjects.finish();
  }

  private static Optional<LocalDate> published(Element root, Sink sink) {
    Optional<LocalDate> day = Day.of(root.attribute("dateGenerated"));
    day.ifPresent(sink::published);
    return day;
  }
}
