package dev.assay.intake;

import dev.assay.vocabulary.Spdx;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The checksum that an article states for its text. */
final class Checksum {

  private Checksum() {}

  /** The triple that states it, if it is a literal. */
  static Optional<Triple> of(Graph graph, Node article) {
    return graph.stream(article, Spdx.checksum.asNode(), Node.ANY)
        .flatMap(t -> graph.stream(t.getObject(), Spdx.checksumValue.asNode(), Node.ANY))
        .filter(t -> t.getObject().isLiteral())
        .findFirst();
  }
}
