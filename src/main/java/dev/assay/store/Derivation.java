package dev.assay.store;

import dev.assay.claim.AmountBounds;
import dev.assay.claim.BadInput;
import dev.assay.claim.DateBounds;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Sdmx;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Adds to a graph what rules compare: the first and last day of each date, and the smallest and
 * largest value of each amount. What is added follows from what is there, so that loading an export
 * adds nothing.
 */
public final class Derivation {

  /** Nothing follows from what is said of a subject without one of these. */
  private static final Set<String> STARTS =
      Stream.of(
              Sdmx.refPeriod,
              DCTerms.date,
              SchemaDO.startDate,
              DCTerms.issued,
              Assay.issuedFrom,
              Assay.basePeriod,
              Assay.value,
              Assay.indicator)
          .map(Property::getURI)
          .collect(Collectors.toUnmodifiableSet());

  private final Graph graph;

  /** Equal values are kept once, since a base may hold a million of them. */
  private final Map<Node, Node> values = new HashMap<>();

  private Derivation(Graph graph) {
    this.graph = graph;
  }

  /** Whether something may follow from a statement with that predicate. */
  static boolean startsFrom(String predicate) {
    return STARTS.contains(predicate);
  }

  /** Adds the derived triples to the graph. */
  public static void addTo(Graph graph) {
    Derivation derivation = new Derivation(graph);
    List<Node> subjects = graph.find().mapWith(Triple::getSubject).toSet().stream().toList();
    subjects.forEach(derivation::derive);
  }

  private void derive(Node subject) {
    validTime(subject).ifPresent(bounds -> addValidTime(subject, bounds));
    knownTime(subject)
        .ifPresent(bounds -> addDays(subject, Assay.knownFrom, Assay.knownBy, bounds));
    date(subject, Assay.basePeriod)
        .ifPresent(bounds -> addDays(subject, Assay.baseFrom, Assay.baseUntil, bounds));
    stated(subject, Assay.value).ifPresent(value -> addAmount(subject, value));
    SeriesKey.addTo(graph, subject);
  }

  private Optional<DateBounds> validTime(Node subject) {
    return date(subject, Sdmx.refPeriod)
        .or(() -> date(subject, DCTerms.date))
        .or(() -> interval(subject, SchemaDO.startDate, SchemaDO.endDate));
  }

  private Optional<DateBounds> knownTime(Node subject) {
    return date(subject, DCTerms.issued)
        .or(() -> interval(subject, Assay.issuedFrom, Assay.issuedUntil));
  }

  private Optional<DateBounds> interval(Node subject, Property from, Property until) {
    Optional<DateBounds> start = date(subject, from);
    return start.map(bounds -> date(subject, until).map(bounds::to).orElse(bounds));
  }

  private void addValidTime(Node subject, DateBounds bounds) {
    add(subject, Assay.validFrom, day(bounds.from()));
    boolean event = graph.contains(subject, RDF.type.asNode(), SchemaDO.Event.asNode());
    if (event || !isOpen(subject)) {
      add(subject, Assay.validUntil, day(bounds.until()));
    }
    if (event) {
      add(subject, Assay.startDay, integer(bounds.from().toEpochDay()));
      add(subject, Assay.endDay, integer(bounds.until().toEpochDay()));
    }
  }

  /** What starts and has no end goes on; an event without an end is over on its day. */
  private boolean isOpen(Node subject) {
    return object(subject, SchemaDO.startDate).isPresent()
        && object(subject, SchemaDO.endDate).isEmpty();
  }

  private void addAmount(Node subject, BigDecimal stated) {
    int multiplier = stated(subject, Sdmx.unitMult).map(BigDecimal::intValue).orElse(0);
    AmountBounds bounds = bounds(subject, stated, multiplier);
    add(subject, Assay.amount, decimal(bounds.amount()));
    bounds.low().ifPresent(low -> add(subject, Assay.low, decimal(low)));
    bounds.high().ifPresent(high -> add(subject, Assay.high, decimal(high)));
  }

  private AmountBounds bounds(Node subject, BigDecimal stated, int multiplier) {
    Optional<Node> kind = object(subject, Assay.bound).or(() -> object(subject, Assay.comparator));
    String name = kind.map(Node::getURI).orElse("").replace(Assay.getURI(), "");
    return switch (name) {
      case "ExactBound", "Equal" -> AmountBounds.rounded(stated, multiplier);
      case "ApproximateBound", "DerivedBound", "About" ->
          AmountBounds.approximate(stated, multiplier);
      case "LowerBound", "GreaterThan", "AtLeast" -> AmountBounds.above(stated, multiplier);
      case "UpperBound", "LessThan", "AtMost" -> AmountBounds.below(stated, multiplier);
      case "Between" -> between(subject, stated, multiplier);
      default ->
          throw new BadInput(
              subject + " has a value but neither a bound nor a comparator. Add assay:bound.");
    };
  }

  private AmountBounds between(Node subject, BigDecimal stated, int multiplier) {
    BigDecimal upper = stated(subject, Assay.upperValue).orElse(stated);
    return AmountBounds.rounded(stated, multiplier).to(AmountBounds.rounded(upper, multiplier));
  }

  private Optional<DateBounds> date(Node subject, Property property) {
    return object(subject, property)
        .map(
            node ->
                (node.isLiteral()
                        ? DateBounds.parse(node.getLiteralLexicalForm())
                        : Optional.<DateBounds>empty())
                    .orElseThrow(
                        () -> unreadable(subject, property, node, "a year, month or date")));
  }

  private Optional<BigDecimal> stated(Node subject, Property property) {
    return object(subject, property)
        .map(
            node -> {
              try {
                return new BigDecimal(node.getLiteralLexicalForm().strip());
              } catch (NumberFormatException | UnsupportedOperationException e) {
                throw unreadable(subject, property, node, "a decimal number");
              }
            });
  }

  private static BadInput unreadable(Node subject, Property property, Node value, String wanted) {
    return new BadInput(
        subject + ": " + property.getLocalName() + " is " + value + ". Write " + wanted + ".");
  }

  private Optional<Node> object(Node subject, Property property) {
    List<Node> objects =
        graph.find(subject, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
    return objects.stream().sorted(Comparator.comparing(Node::toString)).findFirst();
  }

  private void addDays(Node subject, Property from, Property until, DateBounds bounds) {
    add(subject, from, day(bounds.from()));
    add(subject, until, day(bounds.until()));
  }

  private void add(Node subject, Property property, Node value) {
    graph.add(subject, property.asNode(), values.computeIfAbsent(value, v -> v));
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node decimal(BigDecimal number) {
    return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
  }
}
