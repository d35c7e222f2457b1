package dev.assay.validation;

import dev.assay.vocabulary.Assay;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;

/** Tells the terms that no data may state: outcomes, and what is derived from other values. */
public final class Computed {

  private static final Set<Node> OUTCOMES =
      nodes(
          Assay.Verdict,
          Assay.Verification,
          Assay.judges,
          Assay.outcome,
          Assay.because,
          Assay.observed,
          Assay.evidence,
          Assay.supportedBy,
          Assay.refutedBy,
          Assay.undecidedBy,
          Assay.contextFrom);

  private static final Set<Node> DERIVED =
      nodes(
          Assay.amount,
          Assay.low,
          Assay.high,
          Assay.validFrom,
          Assay.validUntil,
          Assay.knownFrom,
          Assay.knownBy,
          Assay.baseFrom,
          Assay.baseUntil,
          Assay.startDay,
          Assay.endDay,
          Assay.slice,
          Assay.seriesKey);

  private Computed() {}

  /** Why data may not state a term; empty when it may. */
  public static Optional<String> why(Node term) {
    if (OUTCOMES.contains(term)) {
      return Optional.of("Outcomes are computed by rules");
    }
    return DERIVED.contains(term)
        ? Optional.of("It is derived from other values")
        : Optional.empty();
  }

  private static Set<Node> nodes(Resource... terms) {
    return Stream.of(terms).map(Resource::asNode).collect(Collectors.toUnmodifiableSet());
  }
}
