package dev.assay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Fixture;
import dev.assay.ShippedData;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.store.Store;
import dev.assay.verification.Report;
import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordingTest {

  private static final String TIME = "2026-01-01T00:00:00Z";
  private static final String VERDICTS = GraphName.verdicts("port-town");

  @TempDir private Path folder;

  private final KnowledgeBase kb = Fixture.knowledgeBase();
  private final Report report = ShippedData.verifier().verify(kb, Optional.empty());
  private final Recording recording = new Recording(ShippedData.verifier());
  private Store store = new Store(Path.of(""));

  @BeforeEach
  void keepTheData() {
    store = new Store(folder);
    store.update(empty -> kb);
  }

  @Test
  void keepsWhatDiffersOnce() {
    assertThat(recording.keep(store, kb, report, TIME)).isTrue();
    KnowledgeBase kept = store.required();

    assertThat(kept.graph(VERDICTS).contains(Node.ANY, RDF.type.asNode(), Assay.Verdict.asNode()))
        .isTrue();
    assertThat(recording.keep(store, kept, report, TIME)).isFalse();
  }

  @Test
  void leavesWhatAnotherHasStoredMeanwhile() {
    Node other = NodeFactory.createURI("urn:verdict");
    Graph verdicts = GraphFactory.createGraphMem();
    verdicts.add(other, RDF.type.asNode(), Assay.Verdict.asNode());
    Origin origin = new Origin(Assay.Verification, "Verdicts", List.of());
    store.update(now -> now.with(List.of(new NamedGraph(VERDICTS, verdicts, origin)), TIME));

    recording.keep(store, kb, report, TIME);

    assertThat(store.required().graph(VERDICTS).contains(other, Node.ANY, Node.ANY)).isTrue();
    assertThat(store.required().graph(VERDICTS).size()).isGreaterThan(1);
  }

  @Test
  void keepsNothingOnDataThatHasChanged() {
    store.update(now -> ShippedData.with(now, GraphName.dataset("new"), now.graph(VERDICTS)));

    recording.keep(store, kb, report, TIME);

    assertThat(store.required().names()).doesNotContain(VERDICTS);
  }
}
