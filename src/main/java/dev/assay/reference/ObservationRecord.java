package dev.assay.reference;

import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import dev.assay.vocabulary.Sdmx;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Puts together one figure of a statistic. */
public final class ObservationRecord {

  private static final String CUBE = "http://purl.org/linked-data/cube#";

  private final String iri;
  private final Graph graph = GraphMemFactory.createDefaultGraph();

  /**
   * A figure of a dataset.
   *
   * @param key what tells it from others of the dataset, the same from version to version
   * @param published the day of the version
   * @param where the file and line that it comes from
   */
  public ObservationRecord(DatasetInfo dataset, String key, LocalDate published, String where) {
    this.iri =
        Prefixes.BASE + "obs/" + dataset.id() + "." + key.replaceAll("[^A-Za-z0-9_.-]+", "-");
    Node origin = named("dataset/" + dataset.id());
    add(RDF.type, NodeFactory.createURI(CUBE + "Observation"));
    graph.add(subject(), NodeFactory.createURI(CUBE + "dataSet"), origin);
    add(Assay.origin, origin);
    add(DCTerms.source, NodeFactory.createURI(dataset.address()));
    add(DCTerms.issued, typed(published.toString(), XSDDatatype.XSDdate));
    add(Assay.bound, Assay.ExactBound.asNode());
    add(Assay.recordedAt, NodeFactory.createLiteralString(where));
  }

  /** What it is a figure of, in a few words. */
  public ObservationRecord label(String text) {
    add(RDFS.label, NodeFactory.createLiteralLang(text, "en"));
    return this;
  }

  /** The indicator by its name in the ontology, the area that reports, and its partner. */
  public ObservationRecord series(String indicator, String reporter, String partner) {
    add(Assay.indicator, named("indicator/" + indicator));
    add(Sdmx.refArea, NodeFactory.createURI(reporter));
    add(Assay.counterpartArea, NodeFactory.createURI(partner));
    return this;
  }

  /** The period: a year, or a month as {@code 2024-01}. */
  public ObservationRecord period(String period) {
    boolean year = period.length() == "2024".length();
    add(Sdmx.refPeriod, typed(period, year ? XSDDatatype.XSDgYear : XSDDatatype.XSDgYearMonth));
    return this;
  }

  /** The time that the figure is about. */
  public ObservationRecord time(Period period) {
    if (period.isYear() || period.isMonth()) {
      return period(period.text());
    }
    if (period.isDay()) {
      add(DCTerms.date, typed(period.text(), XSDDatatype.XSDdate));
    } else {
      add(SchemaDO.startDate, typed(period.from().toString(), XSDDatatype.XSDdate));
      add(SchemaDO.endDate, typed(period.until().toString(), XSDDatatype.XSDdate));
    }
    return this;
  }

  /** The indicator and the area that reports, by their IRIs. */
  public ObservationRecord of(String indicator, String reporter) {
    add(Assay.indicator, NodeFactory.createURI(indicator));
    add(Sdmx.refArea, NodeFactory.createURI(reporter));
    return this;
  }

  /** The figure with the power of ten to read it with, in a unit by its IRI. */
  public ObservationRecord measured(BigDecimal value, int multiplier, String unit) {
    add(Assay.value, typed(value.toPlainString(), XSDDatatype.XSDdecimal));
    if (multiplier != 0) {
      add(Sdmx.unitMult, typed(Integer.toString(multiplier), XSDDatatype.XSDinteger));
    }
    add(Assay.unit, NodeFactory.createURI(unit));
    return this;
  }

  /** That the source says of the figure that it is an estimate. */
  public ObservationRecord estimated() {
    graph.delete(subject(), Assay.bound.asNode(), Assay.ExactBound.asNode());
    add(Assay.bound, Assay.ApproximateBound.asNode());
    return this;
  }

  /** What is said of something that the figure names. */
  public ObservationRecord beside(String iri, Property property, Node value) {
    graph.add(NodeFactory.createURI(iri), property.asNode(), value);
    return this;
  }

  /** The figure with the power of ten to read it with, in a currency by its code. */
  public ObservationRecord value(BigDecimal value, int multiplier, String currency) {
    return measured(value, multiplier, Prefixes.BASE + "currency/" + currency);
  }

  /** What the figure is limited to, as a code; blank when it is the whole. */
  public ObservationRecord limited(Property property, String code) {
    if (!code.isBlank()) {
      add(property, NodeFactory.createLiteralString(code));
    }
    return this;
  }

  /** Something else that the statistic says, such as the valuation. */
  public ObservationRecord said(Property property, Node value) {
    add(property, value);
    return this;
  }

  /** The record, complete. */
  public SourceRecord record() {
    return new SourceRecord(iri, graph);
  }

  private Node subject() {
    return NodeFactory.createURI(iri);
  }

  private void add(Property property, Node value) {
    graph.add(subject(), property.asNode(), value);
  }

  private static Node named(String path) {
    return NodeFactory.createURI(Prefixes.BASE + path);
  }

  private static Node typed(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }
}
