package dev.assay.reference.review;

import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Part;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.SourceRecord;
import dev.assay.reference.Unreadable;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Cases of EUvsDisinfo: a row for each, by the address of its page. */
public final class DisinfoCsv implements SourceFormat {

  private static final DatasetInfo DATASET =
      new DatasetInfo(
          "euvsdisinfo",
          "Disinformation cases of EUvsDisinfo",
          Prefixes.BASE + "agent/euvsdisinfo",
          "https://euvsdisinfo.eu/disinformation-cases/",
          "http://rightsstatements.org/vocab/CNE/1.0/",
          false);
  private static final List<String> COLUMNS =
      List.of("date", "id", "title", "countries", "keywords", "outlets");

  private final Areas areas;

  /** A reader that knows these areas. */
  public DisinfoCsv(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "euvsdisinfo-csv";
  }

  @Override
  public String describes() {
    return DATASET.title() + ", CSV (posts.csv of the EUvsDisinfo data package)";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return Table.firstRow(sample, ',').containsAll(COLUMNS);
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    Optional<LocalDate> latest = Optional.empty();
    for (Source source : sources) {
      try (Table table = Table.headed(source, ',', "id")) {
        for (String column : COLUMNS) {
          if (!table.has(column)) {
            throw new BadInput(
                source.name() + " has no column \"" + column + "\". Is it another file?");
          }
        }
        while (table.hasNext()) {
          Row row = table.next();
          if (!row.isEmpty()) {
            Optional<LocalDate> day = Day.of(row.get("date"));
            latest =
                Stream.of(latest, day).flatMap(Optional::stream).max(Comparator.naturalOrder());
            review(row, day, sink);
          }
        }
        table.done();
      }
    }
    latest.ifPresent(sink::published);
  }

  private void review(Row row, Optional<LocalDate> day, Sink sink) {
    String address = row.get("id");
    if (!address.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new BadInput(
          row.where() + " has no address of a case in the column \"id\": \"" + address + "\".");
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    String key = iri(address);
    Part review =
        new Part(graph, key)
            .type(SchemaDO.ClaimReview)
            .said(DCTerms.identifier, address)
            .label(row.get("title"))
            .said(SchemaDO.claimReviewed, row.get("title"), "en")
            .linked(SchemaDO.url, address)
            .linked(SchemaDO.author, DATASET.publisher())
            .dated(SchemaDO.datePublished, day)
            .said(Assay.recordedAt, row.where());
    if (day.isEmpty()) {
      review.said(SchemaDO.datePublished, row.get("date"));
      tell(row, "date", row.get("date"), "is no day, which would be like 2021-02-18", sink);
    }
    parts(row, "keywords").forEach(word -> review.said(SchemaDO.keywords, word));
    parts(row, "languages").forEach(language -> review.said(SchemaDO.inLanguage, language));
    parts(row, "countries").forEach(country -> country(review, country, row, sink));
    item(graph, review, parts(row, "outlets"));
    sink.record(new SourceRecord(key, graph));
  }

  /** What is under review: something that appeared in the outlets. */
  private static void item(Graph graph, Part review, List<String> outlets) {
    Part item = new Part(graph, review.iri() + "#item").type(SchemaDO.CreativeWork);
    review.linked(SchemaDO.itemReviewed, item.iri());
    for (int i = 0; i < outlets.size(); i++) {
      Part appearance =
          new Part(graph, review.iri() + "#appearance-" + (i + 1))
              .type(SchemaDO.CreativeWork)
              .said(SchemaDO.name, outlets.get(i))
              .said(RDFS.label, outlets.get(i));
      item.linked(SchemaDO.appearance, appearance.iri());
    }
  }

  private void country(Part review, String country, Row row, Sink sink) {
    Optional<String> area = areas.find(country);
    if (area.isPresent()) {
      review.linked(DCTerms.spatial, area.get());
    } else {
      review.said(DCTerms.spatial, country);
      tell(row, "countries", country, "is no area that is known by that name", sink);
    }
  }

  /** The IRI of the case at an address, by the last part of it. */
  static String iri(String address) {
    String slug = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    return Prefixes.BASE
        + "review/"
        + DATASET.id()
        + "."
        + slug.replaceFirst("^.*/", "").replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
  }

  private static List<String> parts(Row row, String column) {
    return Stream.of(row.get(column).split("\\+", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  private static void tell(Row row, String column, String value, String why, Sink sink) {
    sink.unreadable(new Unreadable(row.where(), column, value, why));
  }
}
