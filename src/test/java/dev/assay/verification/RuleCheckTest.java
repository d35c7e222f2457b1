package dev.assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import dev.assay.query.CannedQuery;
import dev.assay.vocabulary.Assay;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RuleCheckTest {

  static Stream<CannedQuery> rules() {
    return ShippedData.queries().rules().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theRulesOfTheProgramPassTheCheck(CannedQuery rule) {
    assertThat(RuleCheck.faults(rule, "queries/" + rule.id() + ".rq")).isEmpty();
  }

  @Test
  void theKindsAreThoseOfTheOntology() {
    Stream<String> kinds =
        ShippedData.ontology().graph().stream(
                Node.ANY, RDFS.subClassOf.asNode(), Assay.Proposition.asNode())
            .map(triple -> triple.getSubject().getURI());
    assertThat(RuleCheck.KINDS).containsExactlyInAnyOrderElementsOf(kinds.toList());
  }
}
