package dev.assay.store;

import dev.assay.claim.BadInput;
import dev.assay.claim.DateBounds;
import dev.assay.vocabulary.Assay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** What a dataset says about one subject. */
final class SubjectLines {

  private static final String DESIGNATION = Assay.Designation.getURI();

  private final byte[] subject;
  private final List<byte[]> lines;
  private final boolean marked;

  /**
   * What is said about a subject.
   *
   * @param subject its IRI as lines begin with it, with the space after it
   * @param lines its statements, sorted
   * @param marked whether a record of the next version is about it
   */
  SubjectLines(byte[] subject, List<byte[]> lines, boolean marked) {
    this.subject = subject;
    this.lines = lines;
    this.marked = marked;
  }

  List<byte[]> lines() {
    return Collections.unmodifiableList(lines);
  }

  boolean marked() {
    return marked;
  }

  int compareSubject(SubjectLines other) {
    return LineText.compare(subject, other.subject);
  }

  /** The IRI of the predicate of one of its lines. */
  String predicate(byte[] line) {
    return LineText.predicate(line, subject.length);
  }

  /**
   * The statements with those that follow from them.
   *
   * @param faults is told why nothing follows, when a value is not what it should be
   */
  SubjectLines derived(Consumer<String> faults) {
    if (lines.stream().noneMatch(line -> Derivation.startsFrom(predicate(line)))) {
      return this;
    }
    try {
      return derivedFrom(graph());
    } catch (BadInput e) {
      faults.accept(iri() + ": " + e.explanation());
      return this;
    }
  }

  /** The fingerprint of the record that it belongs to. */
  long key() {
    return Fingerprint.of(subject, LineText.keyLength(subject));
  }

  /** Whether it is what a record is about, rather than a part of that. */
  boolean isRecord() {
    return subject[LineText.keyLength(subject)] == '>';
  }

  /** Its IRI. */
  String iri() {
    return new String(subject, 1, subject.length - 3, StandardCharsets.UTF_8);
  }

  /** Its first label; empty when it has none. */
  String label() {
    return lines.stream()
        .filter(line -> predicate(line).equals(RDFS.label.getURI()))
        .map(line -> LineText.triple(line).getObject())
        .map(label -> label.isLiteral() ? label.getLiteralLexicalForm() : label.toString())
        .findFirst()
        .orElse("");
  }

  /** A sum over what is said, whatever the order; when and where it was found does not count. */
  long content() {
    long sum = 0;
    for (byte[] line : lines) {
      if (!LineText.isBookkeeping(predicate(line))) {
        sum += Fingerprint.of(line);
      }
    }
    return sum;
  }

  /** With the days on which its record was seen in the place of those that it states. */
  SubjectLines seen(SeenDays days) {
    List<byte[]> next = new ArrayList<>(lines);
    next.removeIf(line -> LineText.isSeen(predicate(line)));
    next.add(day(Assay.firstSeen, days.first()));
    next.add(day(Assay.lastSeen, days.last()));
    next.add(day(Assay.lastChanged, days.changed()));
    next.sort(LineText::compare);
    return new SubjectLines(subject, next, marked);
  }

  /** An open listing ended on that day; anything else as it is. */
  SubjectLines ended(LocalDate day) {
    Graph graph = graph();
    Node node = NodeFactory.createURI(iri());
    if (!graph.contains(node, RDF.type.asNode(), NodeFactory.createURI(DESIGNATION))
        || graph.contains(node, SchemaDO.endDate.asNode(), Node.ANY)) {
      return this;
    }
    Node end = NodeFactory.createLiteralDT(end(graph, day).toString(), XSDDatatype.XSDdate);
    graph.add(node, SchemaDO.endDate.asNode(), end);
    return new SubjectLines(subject, sorted(graph), marked).derived(fault -> {});
  }

  /** With what another version says of the subject. */
  SubjectLines with(SubjectLines other) {
    TreeSet<byte[]> all = new TreeSet<>(LineText::compare);
    all.addAll(lines);
    all.addAll(other.lines);
    return new SubjectLines(subject, List.copyOf(all), marked);
  }

  private SubjectLines derivedFrom(Graph graph) {
    Derivation.addTo(graph);
    return new SubjectLines(subject, sorted(graph), marked);
  }

  private static List<byte[]> sorted(Graph graph) {
    List<byte[]> sorted = new ArrayList<>(graph.stream().map(LineText::of).toList());
    sorted.sort(LineText::compare);
    return sorted;
  }

  /** The day, or the one on which the listing starts when that is later. */
  private static LocalDate end(Graph graph, LocalDate day) {
    return graph.stream(Node.ANY, SchemaDO.startDate.asNode(), Node.ANY)
        .map(triple -> DateBounds.parse(triple.getObject().getLiteralLexicalForm()))
        .flatMap(Optional::stream)
        .map(DateBounds::from)
        .filter(start -> start.isAfter(day))
        .findFirst()
        .orElse(day);
  }

  private Graph graph() {
    Graph graph = new GraphMem2Fast();
    lines.forEach(line -> graph.add(LineText.triple(line)));
    return graph;
  }

  private byte[] day(Property property, LocalDate day) {
    return LineText.of(
        Triple.create(
            NodeFactory.createURI(iri()),
            property.asNode(),
            NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
  }

  /** Whether a line is about this subject. */
  static boolean isAbout(byte[] subject, byte[] line) {
    return line.length >= subject.length
        && Arrays.equals(subject, 0, subject.length, line, 0, subject.length);
  }
}
