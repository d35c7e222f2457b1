package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands do when the file of the store is damaged. */
final class DamagedStoreTest {

  private static final String DAMAGED = "<urn:a> <urn:p> \"cut o";

  @TempDir private Path folder;

  @BeforeEach
  void damage() throws IOException {
    Files.createDirectories(folder.resolve("store"));
    Files.writeString(file("kb.nq"), DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "serve", "run", "export all --as trig", "query run x.rq"})
  void readingIsUnavailableAndSaysWhatToDo(String command) throws IOException {
    Path query = Files.writeString(folder.resolve("x.rq"), "ASK {}");
    Run run = on(command.replace("x.rq", query.toString()).split(" ", -1));
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err()).hasLineCount(1).contains("damaged").contains("assay build");
  }

  @Test
  void anImportIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.ttl"), "<urn:a> <urn:p> 1 .");
    assertThat(on("import", file.toString()).code()).isEqualTo(69);
    assertThat(file("kb.nq")).hasContent(DAMAGED);
    assertThat(file("kb.nq.broken")).doesNotExist();
  }

  @Test
  void aBuildMakesItAnewAndKeepsTheFile() {
    Run run = build();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("damaged").contains("kb.nq.broken").contains("Built ");
    assertThat(file("kb.nq.broken")).hasContent(DAMAGED);
    assertThat(on("verify").code()).isZero();
    assertThat(build().err()).doesNotContain("damaged");
  }

  @Test
  void aRestoreMakesItAnewAndKeepsTheFile() throws IOException {
    build();
    Path dump = folder.resolve("dump.nq");
    on("export", "all", "--as", "nquads", "-o", dump.toString());
    for (String content : new String[] {DAMAGED, ""}) {
      Files.writeString(file("kb.nq"), content);
      Run run = on("restore", dump.toString());
      assertThat(run.code()).isZero();
      assertThat(run.err()).contains("kb.nq.broken");
      assertThat(file("kb.nq.broken")).hasContent(content);
      assertThat(file("kb.nq")).hasSameBinaryContentAs(dump);
    }
  }

  private Run build() {
    return on("build", "--data", Fixture.DATA.toString());
  }

  private Run on(String... words) {
    return Run.on(folder.resolve("store"), words);
  }

  private Path file(String name) {
    return folder.resolve("store").resolve(name);
  }
}
