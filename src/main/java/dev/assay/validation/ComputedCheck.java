package dev.assay.validation;

import dev.assay.vocabulary.Assay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;

/**
 * Finds outcomes and derived values in data files: the first come from rules, the others from
 * loading.
 */
final class ComputedCheck implements Check {

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

  @Override
  public Stream<Violation> check(Examined examined) {
    return examined.each(
        (triple, where) ->
            terms(triple)
                .flatMap(
                    term ->
                        Stream.of(
                                found(OUTCOMES, term, where, "Outcomes are computed by rules"),
                                found(DERIVED, term, where, "It is derived from other values"))
                            .flatMap(s -> s)));
  }

  private static Stream<Node> terms(Triple triple) {
    return Stream.of(triple.getPredicate(), triple.getObject());
  }

  private static Stream<Violation> found(Set<Node> terms, Node term, String where, String why) {
    return Stream.of(term)
        .filter(terms::contains)
        .map(
            node ->
                Violation.error(
                    Kind.COMPUTED,
                    where,
                    Term.of(node.getURI()) + " may not stand in a data file.",
                    why + "; remove it."));
  }

  private static Set<Node> nodes(Resource... terms) {
    return Stream.of(terms).map(Resource::asNode).collect(Collectors.toUnmodifiableSet());
  }
}
