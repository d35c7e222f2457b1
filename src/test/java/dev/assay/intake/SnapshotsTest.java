package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SnapshotsTest {

  private static final String SLUG = "testburg";

  @TempDir Path folder;

  @BeforeEach
  void writeTheArticle() throws IOException {
    new ArticleTemplate(folder).write(SLUG);
    Path article = folder.resolve("articles/testburg/article.ttl");
    String sha = Snapshot.of("The text.").sha256();
    String text = Files.readString(article).replace("FILL IN: the SHA-256 of the text", sha);
    Files.writeString(article, text);
  }

  @Test
  void keepsTheTextOfTheArticle() throws IOException {
    Path kept = snapshots().attach(SLUG, file("The text."));
    assertThat(kept).hasContent("The text.").hasFileName("testburg.txt");
    assertThat(snapshots().get(SLUG).length()).isEqualTo(9);
    assertThat(kept.getParent()).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void refusesAnotherText() throws IOException {
    Path other = file("Another text.");
    assertThatThrownBy(() -> snapshots().attach(SLUG, other))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(Snapshot.of("Another text.").sha256());
    assertThat(snapshots().find(SLUG)).isEmpty();
  }

  @Test
  void saysWhereItLooked() throws IOException {
    Path text = file("The text.");
    assertThatThrownBy(() -> snapshots().get(SLUG))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("./assay article attach testburg FILE");
    assertThatThrownBy(() -> snapshots().attach("other", text))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("article.ttl");
    assertThatThrownBy(() -> snapshots().attach(SLUG, folder.resolve("none.txt")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void neverLeavesTheFolder() {
    assertThatThrownBy(() -> snapshots().find("../testburg")).isInstanceOf(BadInput.class);
  }

  private Snapshots snapshots() {
    return new Snapshots(folder.resolve("store"), folder);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("text.txt"), text);
  }
}
