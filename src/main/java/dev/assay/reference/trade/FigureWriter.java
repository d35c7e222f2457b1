package dev.assay.reference.trade;

import dev.assay.reference.DatasetInfo;
import dev.assay.reference.ObservationRecord;
import dev.assay.reference.Sink;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes figures as records, once their areas are known, and tells of those that are left out. */
final class FigureWriter {

  private static final int MOST_INDICATORS = 20_000;

  private final TradeAreas areas;
  private final Sink sink;
  private final DatasetInfo dataset;
  private final Shares shares = new Shares();
  private final Set<String> described = new HashSet<>();

  /**
   * A writer for one file.
   *
   * @param dataset the dataset of the format, which is described elsewhere
   */
  FigureWriter(TradeAreas areas, Sink sink, DatasetInfo dataset) {
    this.areas = areas;
    this.sink = sink;
    this.dataset = dataset;
  }

  void told(String where, String field, String value, String why) {
    sink.unreadable(new Unreadable(where, field, value, why));
  }

  /** Writes a figure, unless one of its areas is not known. */
  void write(Figure figure) {
    Optional<String> reporter = area(figure, "reporter", figure.reporter);
    Optional<String> partner =
        figure.partner.isEmpty() ? Optional.of("") : area(figure, "partner", figure.partner);
    if (reporter.isEmpty() || partner.isEmpty()) {
      return;
    }
    if (!figure.secondPartner.isEmpty()) {
      Optional<TradeAreas.Found> second = areas.find(figure.secondPartner, figure.period.year());
      second.ifPresentOrElse(
          found -> figure.secondPartner = found.area(),
          () -> {
            figure.limits.put("second partner", figure.secondPartner);
            figure.secondPartner = "";
          });
    }
    if (figure.isWhole() && !partner.get().isEmpty() && !areas.isGroup(partner.get())) {
      shares.counted(group(figure), amount(figure));
    }
    sink.record(record(figure, reporter.get(), partner.get()).record());
  }

  /** Tells which codes were not known in the file, and how much they stand for. */
  void done() {
    shares.tell(sink);
  }

  private Optional<String> area(Figure figure, String field, String code) {
    Optional<TradeAreas.Found> found = areas.find(code, figure.period.year());
    if (found.isEmpty()) {
      boolean summed = figure.isWhole() && !figure.unit.equals(UnitText.PERCENT);
      String group = summed ? group(figure) : "";
      if (field.equals("partner") && !group.isEmpty()) {
        shares.counted(group, amount(figure));
      }
      shares.leftOut(field, code, figure.where, group, amount(figure));
    }
    found
        .filter(TradeAreas.Found::repaired)
        .ifPresent(
            area ->
                told(
                    figure.where,
                    field,
                    code,
                    "it is taken as a code from which a spreadsheet dropped the zeros"));
    return found.map(TradeAreas.Found::area);
  }

  private static String group(Figure figure) {
    return figure.measured.name() + " in " + local(figure.unit);
  }

  private static BigDecimal amount(Figure figure) {
    return figure.value.scaleByPowerOfTen(figure.multiplier);
  }

  private ObservationRecord record(Figure figure, String reporter, String partner) {
    Measured measured = figure.limitedMeasure();
    ObservationRecord record =
        new ObservationRecord(
                figure.dataset,
                key(figure, measured, reporter, partner),
                figure.published.orElseGet(sink::day),
                figure.where)
            .label(label(figure, measured, reporter, partner))
            .of(measured.iri(), reporter)
            .time(figure.period)
            .measured(figure.value, figure.multiplier, figure.unit)
            .limited(Assay.commodity, figure.commodity)
            .limited(Assay.transportMode, figure.transport)
            .limited(Assay.customsProcedure, figure.procedure)
            .limited(Assay.original, figure.original);
    if (!partner.isEmpty()) {
      record.said(Assay.counterpartArea, NodeFactory.createURI(partner));
    }
    if (!figure.secondPartner.isEmpty()) {
      record.said(Assay.secondPartner, NodeFactory.createURI(figure.secondPartner));
    }
    figure.valuation.ifPresent(terms -> record.said(Assay.valuation, terms.asNode()));
    figure.constantPricesOf.ifPresent(
        year ->
            record.said(
                Assay.constantPricesOf, NodeFactory.createLiteralDT(year, XSDDatatype.XSDgYear)));
    figure.limits.forEach(
        (dimension, code) -> record.limited(Assay.limitedTo, dimension + "=" + code));
    figure.footnotes.forEach(note -> record.limited(Assay.footnote, note));
    if (figure.estimated) {
      record.estimated();
    }
    describe(record, figure, measured);
    return record;
  }

  /** Says once in a file what an indicator or dataset of the source is. */
  private void describe(ObservationRecord record, Figure figure, Measured measured) {
    if (!figure.dataset.id().equals(dataset.id()) && isNew(figure.dataset.id())) {
      String iri = Prefixes.BASE + "dataset/" + figure.dataset.id();
      record
          .beside(iri, RDF.type, DCAT.Dataset.asNode())
          .beside(iri, RDFS.label, english(figure.dataset.title()))
          .beside(iri, DCTerms.publisher, NodeFactory.createURI(figure.dataset.publisher()));
    }
    if (measured.isOfSource() && isNew(measured.iri())) {
      record
          .beside(measured.iri(), RDF.type, Assay.SourceIndicator.asNode())
          .beside(measured.iri(), RDFS.label, english(measured.label().orElse(measured.name())));
      measured
          .wider()
          .ifPresent(
              wider ->
                  record.beside(measured.iri(), SKOS.broadMatch, NodeFactory.createURI(wider)));
    }
  }

  private boolean isNew(String name) {
    return described.size() >= MOST_INDICATORS || described.add(name);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static String key(Figure figure, Measured measured, String reporter, String partner) {
    StringBuilder key = new StringBuilder(measured.name().replaceFirst("^[^.]*\\.", ""));
    List<String> parts =
        List.of(
            local(reporter),
            local(partner),
            figure.period.text(),
            tagged("c", figure.commodity),
            tagged("p", local(figure.secondPartner)),
            tagged("m", figure.transport),
            tagged("t", figure.procedure),
            tagged("k", figure.constantPricesOf.orElse("")),
            figure.variant);
    parts.stream().filter(part -> !part.isEmpty()).forEach(part -> key.append('-').append(part));
    return key.toString();
  }

  private static String label(Figure figure, Measured measured, String reporter, String partner) {
    return measured.label().orElse(measured.name().replace('-', ' '))
        + " of "
        + local(reporter)
        + (partner.isEmpty() ? "" : " with " + local(partner))
        + ", "
        + figure.period.text();
  }

  private static String tagged(String tag, String code) {
    return code.isEmpty() ? "" : tag + code;
  }

  private static String local(String iri) {
    return iri.startsWith(Prefixes.BASE) ? iri.substring(iri.lastIndexOf('/') + 1) : iri;
  }
}
