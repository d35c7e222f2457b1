package dev.assay.validation;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * A file that was read.
 *
 * @param name the path as it was typed
 * @param graph what the file says; empty when it could not be read
 * @param violations what was wrong in reading it
 */
public record Parsed(String name, Graph graph, Lines lines, List<Violation> violations) {

  /** The violations are copied. */
  public Parsed {
    violations = List.copyOf(violations);
  }

  /** Whether the whole text was understood, so that the graph says what the file says. */
  public boolean isReadable() {
    return violations.stream()
        .filter(Violation::isError)
        .map(Violation::kind)
        .noneMatch(k -> k == Kind.SYNTAX || k == Kind.ENCODING || k == Kind.CONTEXT);
  }
}
