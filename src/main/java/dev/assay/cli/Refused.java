package dev.assay.cli;

import dev.assay.validation.Violation;
import java.util.List;

/** Data that was refused, with all that is wrong with it. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  Refused(List<Violation> violations) {
    super("The data was refused; nothing was stored.");
    this.violations = List.copyOf(violations);
  }

  List<Violation> violations() {
    return violations;
  }
}
