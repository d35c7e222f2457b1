package dev.assay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final String TIME = "2024-04-22T00:00:00Z";

  @TempDir Path folder;

  @Test
  void givesBackWhatWasStored() {
    Store store = new Store(folder);
    KnowledgeBase written =
        store.update(kb -> kb.with(List.of(graph("a", ":s :p 'ə\\n\"'@az .")), TIME));

    KnowledgeBase read = store.required();

    assertThat(read.canonicalLines().toList()).isEqualTo(written.canonicalLines().toList());
    assertThat(read.dataVersion()).isEqualTo(written.dataVersion());
  }

  @Test
  void saysWhatToDoWhenNothingWasBuilt() {
    assertThatThrownBy(() -> new Store(folder.resolve("none")).required())
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("assay build");
  }

  @Test
  void keepsTheLastVersionWhenAChangeFails() throws IOException {
    Store store = new Store(folder);
    store.update(kb -> kb.with(List.of(graph("a", ":s :p 1 .")), TIME));
    byte[] before = Files.readAllBytes(folder.resolve("kb.nq"));

    assertThatThrownBy(
            () ->
                store.update(
                    kb -> {
                      throw new BadInput("stop");
                    }))
        .isInstanceOf(BadInput.class);

    assertThat(Files.readAllBytes(folder.resolve("kb.nq"))).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("kb.nq", "lock");
  }

  @Test
  void letsThoseReadItWhomTheFolderLetsRead() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    new Store(folder).update(kb -> kb.with(List.of(graph("a", ":s :p 1 .")), TIME));
    Path usual = Files.createFile(folder.resolve("usual"));

    assertThat(Files.getPosixFilePermissions(folder.resolve("kb.nq")))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void writesAFileWhoseChecksumIsItsCanonicalHash() throws IOException {
    KnowledgeBase kb =
        new Store(folder).update(empty -> empty.with(List.of(graph("a", ":s :p 1 .")), TIME));

    assertThat(Checksums.sha256(Files.readAllBytes(folder.resolve("kb.nq")))).isEqualTo(kb.hash());
  }

  @Test
  void changesTheDataVersionWithTheDataOnly() {
    KnowledgeBase one = KnowledgeBase.empty().with(List.of(graph("a", ":s :p 1 .")), TIME);
    KnowledgeBase later =
        KnowledgeBase.empty().with(List.of(graph("a", ":s :p 1 .")), "2025-01-01T00:00:00Z");
    KnowledgeBase other = one.with(List.of(graph("a", ":s :p 2 .")), TIME);
    KnowledgeBase judged = one.with(List.of(verdicts(":v :p 1 .")), TIME);

    assertThat(later.dataVersion()).isEqualTo(one.dataVersion());
    assertThat(other.dataVersion()).isNotEqualTo(one.dataVersion());
    assertThat(judged.dataVersion()).isEqualTo(one.dataVersion());
  }

  @Test
  void describesEachGraphInTheCatalogAndForgetsTheReplacedOne() {
    KnowledgeBase one = KnowledgeBase.empty().with(List.of(graph("a", ":s :p 1 .")), TIME);
    KnowledgeBase two = one.with(List.of(graph("a", ":s :p 2 .")), TIME);

    assertThat(one.madeBy(Assay.Import)).containsExactly(GraphName.dataset("a"));
    assertThat(two.graph(GraphName.CATALOG).size()).isEqualTo(one.graph(GraphName.CATALOG).size());
  }

  private static NamedGraph graph(String id, String turtle) {
    return NamedGraph.of(
        GraphName.dataset(id),
        List.of(SkolemTest.turtle(turtle)),
        new Origin(
            Assay.Import,
            "Test",
            List.of(new Origin.InputFile("a.ttl", Checksums.sha256(turtle)))));
  }

  private static NamedGraph verdicts(String turtle) {
    return NamedGraph.of(
        GraphName.verdicts("a"),
        List.of(SkolemTest.turtle(turtle)),
        new Origin(Assay.Verification, "Verdicts", List.of()));
  }
}
