package dev.assay.validation;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Puts the triples of a file into its graph, notes their lines, and checks their literals. */
final class Recorder extends StreamRDFBase {

  private final Graph graph;
  private final Lines lines;
  private final TracingProfile profile;
  private final Faults faults;
  private final boolean blocks;
  private boolean named;

  Recorder(Graph graph, Lines lines, TracingProfile profile, Faults faults, Lang lang) {
    this.graph = graph;
    this.lines = lines;
    this.profile = profile;
    this.faults = faults;
    this.blocks = lang.equals(Lang.TURTLE) || lang.equals(Lang.TRIG);
  }

  /** Whether a triple stood in a named graph. */
  boolean named() {
    return named;
  }

  @Override
  public void triple(Triple triple) {
    Position at = profile.last();
    if (triple.getObject().isTripleTerm()) {
      faults.add(
          Violation.error(
              Kind.SYNTAX,
              at.in(lines.file()),
              "A statement stands in the place of a value, which cannot be kept.",
              "Give what it says an IRI of its own."));
      return;
    }
    Optional<Position> block = profile.of(triple.getSubject());
    lines.add(triple, blocks ? block.orElse(at) : firstOf(triple, at), at);
    LiteralCheck.check(triple, at.in(lines.file())).ifPresent(faults::add);
    graph.add(triple);
  }

  @Override
  public void quad(Quad quad) {
    named |= !quad.isDefaultGraph();
    triple(quad.asTriple());
  }

  /** Line by line there are no blocks: a subject has one, where it is first met. */
  private Position firstOf(Triple triple, Position at) {
    return lines.first(triple.getSubject()).orElse(at);
  }
}
