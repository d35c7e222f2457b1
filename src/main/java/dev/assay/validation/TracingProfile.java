package dev.assay.validation;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Jena's maker of terms, which also remembers where each term stands and reports IRIs that are
 * malformed or relative. A malformed one goes on percent-encoded, so that the rest is checked too.
 */
final class TracingProfile extends ParserProfileStd {

  private final Faults faults;
  private final Set<String> sound = new HashSet<>();

  /** Terms since the start of the block; a term is told from an equal one by its identity. */
  private final IdentityHashMap<Node, Position> terms = new IdentityHashMap<>();

  private Position block = Position.NONE;
  private Position last = Position.NONE;
  private boolean based;

  TracingProfile(Faults faults) {
    super(
        new FactoryRDFStd(),
        faults,
        IRIxResolver.create().noBase().resolve(true).allowRelative(true).build(),
        PrefixMapFactory.create(),
        new Context(),
        false,
        false);
    this.faults = faults;
  }

  /** Where the object of the newest triple stands. */
  Position last() {
    return last;
  }

  /** Where the subject of the newest triple stands, when that is known. */
  Optional<Position> of(Node subject) {
    return Optional.ofNullable(terms.get(subject));
  }

  @Override
  public void setBaseIRI(String iri) {
    based = true;
    super.setBaseIRI(iri);
  }

  @Override
  public String resolveIRI(String text, long line, long column) {
    if (sound.contains(text)) {
      return text;
    }
    boolean relative = IriCheck.isRelative(text);
    Optional<IriCheck.Fault> fault =
        IriCheck.fault(text).filter(f -> !(relative && based && f.isBase()));
    fault.ifPresent(f -> faults.iri(f, new Position(line, column)));
    String encoded = IriCheck.encoded(text);
    if (relative && based) {
      return super.resolveIRI(encoded, line, column);
    }
    if (fault.isEmpty()) {
      sound.add(text);
    }
    return encoded;
  }

  @Override
  public Node createURI(String text, long line, long column) {
    return seen(NodeFactory.createURI(resolveIRI(text, line, column)), line, column);
  }

  @Override
  public Node createURI(IRIx iri, long line, long column) {
    return createURI(iri.str(), line, column);
  }

  @Override
  public Node createBlankNode(Node scope, long line, long column) {
    return seen(super.createBlankNode(scope, line, column), line, column);
  }

  @Override
  public Triple createTriple(Node s, Node p, Node o, long line, long column) {
    emitted(s, o, new Position(line, column));
    return super.createTriple(s, p, o, line, column);
  }

  @Override
  public Quad createQuad(Node g, Node s, Node p, Node o, long line, long column) {
    emitted(s, o, new Position(line, column));
    return super.createQuad(g, s, p, o, line, column);
  }

  private Node seen(Node node, long line, long column) {
    last = new Position(line, column);
    terms.put(node, last);
    return node;
  }

  /** Only an IRI starts a block at the top; what stands before it is forgotten. */
  private void emitted(Node subject, Node object, Position end) {
    last = terms.getOrDefault(object, end);
    Position start = terms.getOrDefault(subject, end);
    if (subject.isURI() && !start.equals(block)) {
      block = start;
      terms.clear();
      terms.put(subject, start);
    }
  }
}
