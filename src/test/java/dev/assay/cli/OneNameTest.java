package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one name do not take each other's place. */
final class OneNameTest {

  private static final String EXTRA = "<urn:extra> <urn:p> \"1\" .\n";

  @TempDir private Path folder;
  private Path data = Path.of("");
  private Path store = Path.of("");

  @BeforeEach
  void copyData() throws IOException {
    data = folder.resolve("data");
    store = folder.resolve("store");
    try (Stream<Path> files = Files.walk(Fixture.DATA)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = data.resolve(Fixture.DATA.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void filesOfOneNameInTwoFoldersMakeTwoDatasets() throws IOException {
    write("reference/extra/figures.ttl");
    assertThat(build().code()).isZero();
    assertThat(stored())
        .contains("<urn:extra> <urn:p> \"1\" <https://w3id.org/assay/graph/dataset/extra-figures>")
        .contains("/obs/figure-1> <")
        .contains("<https://w3id.org/assay/graph/dataset/figures>");
  }

  @Test
  void filesOfOneDatasetAreRefusedByName() throws IOException {
    write("reference/extra/figures.ttl");
    write("reference/extra-figures.ttl");
    Run run = build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("reference/extra-figures.ttl")
        .contains("reference/extra/figures.ttl: error: The file would make the same dataset");
    assertThat(Run.on(store, "check", data + "/reference", "--data", data.toString()).err())
        .contains("the same dataset");
  }

  @Test
  void anImportDoesNotReplaceWhatWasBuilt() throws IOException {
    assertThat(build().code()).isZero();
    byte[] before = Files.readAllBytes(store.resolve("kb.nq"));
    Path file = Files.writeString(folder.resolve("figures.ttl"), EXTRA);
    Run run = Run.on(store, "import", file.toString());
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).hasLineCount(1).contains("\"figures\"").contains("--dataset");
    assertThat(store.resolve("kb.nq")).hasBinaryContent(before);
    assertThat(Run.on(store, "import", file.toString(), "--dataset", "own").code()).isZero();
  }

  @Test
  void aBuildDoesNotReplaceWhatWasImported() throws IOException {
    Path file = Files.writeString(folder.resolve("figures.ttl"), EXTRA);
    assertThat(Run.on(store, "import", file.toString()).code()).isZero();
    Run run = build();
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("data/reference/figures.ttl would take the place");
    assertThat(stored()).contains("<urn:extra>");
  }

  private void write(String name) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, EXTRA);
  }

  private Run build() {
    return Run.on(store, "build", "--data", data.toString());
  }

  private String stored() {
    return Run.on(store, "export", "all", "--as", "nquads").out();
  }
}
