package dev.assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.Store;
import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the recorded day gives is what was recorded, for every verdict on the shipped data. */
final class ReplayTest {

  @TempDir private Path folder;

  @Test
  void theRecordedDayGivesTheSameOutcomesOnTheSameEvidence() {
    KnowledgeBase kb = ShippedData.verified();
    Store store = new Store(folder);
    Verifier verifier = ShippedData.verifier();
    store.archive().keep(kb, verifier.ruleTexts());
    KnowledgeBase then = store.archive().version(kb.dataVersion()).orElseThrow();
    Report report = verifier.verify(kb, Optional.empty());
    Report again = verifier.verify(then, Optional.of(LocalDate.parse(report.asOf())));

    assertThat(again.rows()).isEqualTo(report.rows());
    assertThat(then.dataVersion()).isEqualTo(kb.dataVersion());
  }

  @Test
  void aVerdictHolds() {
    KnowledgeBase kb = ShippedData.verified();
    Store store = new Store(folder);
    store.archive().keep(kb, ShippedData.verifier().ruleTexts());
    Replay replay = new Replay(store.archive(), ShippedData.verifier());
    List<String> some =
        kb.graph(GraphName.verdicts("aliyev-moscow")).stream(
                Node.ANY, RDF.type.asNode(), Assay.Verdict.asNode())
            .map(Triple::getSubject)
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .limit(3)
            .toList();

    assertThat(some)
        .hasSize(3)
        .allSatisfy(name -> assertThat(replay.of(name, kb).holds()).isTrue());
  }
}
