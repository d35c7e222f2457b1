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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** What a dataset says about one subject. */
final class SubjectLines {

  private static final String ISSUED = DCTerms.issued.getURI();
  private static final Set<String> PUBLIC =
      Set.of(ISSUED, Assay.knownFrom.getURI(), Assay.knownBy.getURI());
  private static final List<String> IDENTITY =
      List.of(Assay.authority.getURI(), Assay.listedOn.getURI(), SchemaDO.startDate.getURI());

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

  /**
   * A sum over what is said, whatever the order. When and where it was found does not count, nor
   * since when a listing is public, which many lists do not say.
   */
  long content() {
    boolean listing = isListing();
    long sum = 0;
    for (byte[] line : lines) {
      String predicate = predicate(line);
      if (!LineText.isBookkeeping(predicate) && !(listing && PUBLIC.contains(predicate))) {
        sum += Fingerprint.of(line);
      }
    }
    return sum;
  }

  /**
   * A listing that was public in the version before as well, when the list itself does not say
   * since when and its reader took the day of the list; anything else as it is.
   */
  SubjectLines publicSince(SubjectLines before, LocalDate day) {
    boolean same =
        isListing() && IDENTITY.stream().allMatch(p -> objects(p).equals(before.objects(p)));
    if (!same || !objects(ISSUED).equals(List.of(typed(day)))) {
      return this;
    }
    List<byte[]> next = new ArrayList<>(lines);
    next.removeIf(line -> PUBLIC.contains(predicate(line)));
    before.lines.stream().filter(line -> PUBLIC.contains(predicate(line))).forEach(next::add);
    next.sort(LineText::compare);
    return new SubjectLines(subject, next, marked);
  }

  /** A listing that says no day of publication as public on that day; anything else as it is. */
  SubjectLines publicBy(LocalDate day) {
    if (!isListing() || !objects(ISSUED).isEmpty()) {
      return this;
    }
    List<byte[]> next = new ArrayList<>(lines);
    next.add(day(DCTerms.issued, day));
    next.sort(LineText::compare);
    return new SubjectLines(subject, next, marked);
  }

  private boolean isListing() {
    return objects(RDF.type.getURI()).contains(Assay.Designation.asNode());
  }

  private List<Node> objects(String predicate) {
    return lines.stream()
        .filter(line -> predicate(line).equals(predicate))
        .map(line -> LineText.triple(line).getObject())
        .toList();
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
    if (!isListing() || !objects(SchemaDO.endDate.getURI()).isEmpty()) {
      return this;
    }
    Graph graph = graph();
    graph.add(NodeFactory.createURI(iri()), SchemaDO.endDate.asNode(), typed(end(graph, day)));
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
    return LineText.of(Triple.create(NodeFactory.createURI(iri()), property.asNode(), typed(day)));
  }

  private static Node typed(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** Whether a line is about this subject. */
  static boolean isAbout(byte[] subject, byte[] line) {
    return line.length >= subject.length
        && Arrays.equals(subject, 0, subject.length, line, 0, subject.length);
  }
}
