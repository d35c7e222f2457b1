package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only prints what it is called with. */
final class LauncherTest {

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    Files.copy(Path.of("assay"), folder.resolve("assay"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(folder.resolve("target"));
    Files.createFile(folder.resolve("target/assay.jar"));
    Files.createFile(folder.resolve("target/assay-17.0.1.jsa"));
    Files.createDirectories(folder.resolve("jdk/bin"));
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path java =
        Files.writeString(
            folder.resolve("jdk/bin/java"),
            "#!/bin/sh\nprintf '%s\\n' \"LC_ALL=${LC_ALL:-}\" \"$@\"\nexit 66\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void argumentsAreReadAsUtf8InALocaleWithout() throws IOException, InterruptedException {
    assertThat(launched("C", "query", "run", "x", "-p", "name=ə"))
        .startsWith("LC_ALL=C.UTF-8")
        .endsWith("query", "run", "x", "-p", "name=ə");
  }

  @Test
  void aLocaleWithUtf8StaysAsItIs() throws IOException, InterruptedException {
    assertThat(launched("C.UTF-8", "--version")).startsWith("LC_ALL=C.UTF-8");
  }

  @Test
  void thePortIsNotTakenForACommand() throws IOException, InterruptedException {
    assertThat(launched("C.UTF-8", "--data", "d", "serve")).doesNotContain("-XX:+UseSerialGC");
    assertThat(launched("C.UTF-8", "--data", "d", "verify")).contains("-XX:+UseSerialGC");
  }

  private List<String> launched(String locale, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(folder.resolve("assay").toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", locale);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(66);
    return out.lines().toList();
  }
}
