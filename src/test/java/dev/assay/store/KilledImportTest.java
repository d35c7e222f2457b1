package dev.assay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends an import by force, the last version of the dataset stays whole. */
@Timeout(60)
class KilledImportTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"reading", "completed", "kept"})
  void leavesTheLastVersionWhole(String where) throws IOException, InterruptedException {
    DatasetDraftTest first = new DatasetDraftTest();
    first.folder = folder;
    first.theSameVersionGivesTheSameFile();
    String before = new Store(folder).required().hash();

    killedAt(where);

    assertThat(new Store(folder).required().hash()).isEqualTo(before);
    assertThat(folder.resolve("datasets").toFile().list()).hasSizeGreaterThan(1);
    new Store(folder).update(kb -> kb);
    assertThat(folder.resolve("datasets").toFile().list()).hasSize(1);
    assertThat(new Store(folder).required().hash()).isEqualTo(before);
  }

  private void killedAt(String where) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            JAVA,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StoppedImport.class.getName(),
            folder.toString(),
            where,
            "list");
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo(where);
      process.destroyForcibly();
      assertThat(process.waitFor()).isEqualTo(137);
    }
  }
}
