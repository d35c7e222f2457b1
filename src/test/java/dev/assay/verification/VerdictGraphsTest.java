package dev.assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import dev.assay.vocabulary.Prov;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

final class VerdictGraphsTest {

  private static final String VERDICTS = GraphName.verdicts("aliyev-moscow");
  private static final Node PROPOSITION =
      NodeFactory.createURI(Prefixes.BASE + "prop/az-ru-turnover-2023-over-4bn");

  @Test
  void everyPropositionOfAReadingHasOneVerdict() {
    KnowledgeBase kb = ShippedData.verified();

    assertThat(judging(kb.graph(VERDICTS), PROPOSITION)).hasSize(1);
    assertThat(kb.graph(VERDICTS).stream(Node.ANY, Prov.wasRevisionOf.asNode(), Node.ANY))
        .isEmpty();
  }

  @Test
  void verifyingAgainAddsNothing() {
    KnowledgeBase once = ShippedData.verified();
    KnowledgeBase twice = ShippedData.verified(once);

    assertThat(twice.hash()).isEqualTo(once.hash());
  }

  @Test
  void changedDataAddsAVerdictAndKeepsTheEarlierOne() {
    KnowledgeBase once = ShippedData.verified();
    Node earlier = judging(once.graph(VERDICTS), PROPOSITION).get(0);

    KnowledgeBase changed =
        ShippedData.verified(
            Changed.value(
                once, "trade-observations", List.of("t08"), "3.36", "3355000000", "3365000000"));
    Graph graph = changed.graph(VERDICTS);
    List<Node> revisions =
        graph
            .find(Node.ANY, Prov.wasRevisionOf.asNode(), earlier)
            .mapWith(Triple::getSubject)
            .toList();

    assertThat(revisions).hasSize(1);
    assertThat(graph.contains(revisions.get(0), Assay.outcome.asNode(), Assay.Conflicting.asNode()))
        .isTrue();
    assertThat(graph.contains(earlier, Assay.outcome.asNode(), Assay.Supported.asNode())).isTrue();
    assertThat(versions(graph, earlier))
        .doesNotContainAnyElementsOf(versions(graph, revisions.get(0)));
  }

  @Test
  void dataThatIsPutBackGetsAVerdictOfItsOwnAndOneIsCurrent() {
    KnowledgeBase once = ShippedData.verified();
    KnowledgeBase changed =
        ShippedData.verified(
            Changed.value(
                once, "trade-observations", List.of("t08"), "3.36", "3355000000", "3365000000"));
    KnowledgeBase back =
        ShippedData.verified(
            Changed.value(
                changed, "trade-observations", List.of("t08"), "4.36", "4355000000", "4365000000"));
    Graph graph = back.graph(VERDICTS);
    List<Node> all = judging(graph, PROPOSITION);
    List<Node> current =
        all.stream()
            .filter(verdict -> !graph.contains(Node.ANY, Prov.wasRevisionOf.asNode(), verdict))
            .toList();

    assertThat(back.dataVersion()).isEqualTo(once.dataVersion());
    assertThat(all).hasSize(3);
    assertThat(current).hasSize(1);
    assertThat(graph.contains(current.get(0), Assay.outcome.asNode(), Assay.Supported.asNode()))
        .isTrue();
  }

  @Test
  void aVerdictNamesItsRuleItsDataAndItsEvidence() {
    Graph graph = ShippedData.verified().graph(VERDICTS);
    Node verdict = judging(graph, PROPOSITION).get(0);

    assertThat(List.of(Assay.rule, Assay.ruleSha256, Assay.dataVersion, Assay.asOf, Assay.because))
        .allSatisfy(
            property ->
                assertThat(graph.contains(verdict, property.asNode(), Node.ANY))
                    .as(property.getLocalName())
                    .isTrue());
    assertThat(graph.stream(verdict, Assay.supportedBy.asNode(), Node.ANY))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  private static List<Node> judging(Graph graph, Node proposition) {
    return graph
        .find(Node.ANY, Assay.judges.asNode(), proposition)
        .mapWith(Triple::getSubject)
        .toList();
  }

  private static List<Node> versions(Graph graph, Node verdict) {
    return graph
        .find(verdict, Assay.dataVersion.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList();
  }
}
