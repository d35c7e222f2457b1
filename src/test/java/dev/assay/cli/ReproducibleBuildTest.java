package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.store.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its own process, in places and languages that differ. */
class ReproducibleBuildTest {

  @TempDir Path folder;

  @Test
  void isTheSameGraphInAnotherFolderLocaleAndTimeZone() throws Exception {
    Path one = copyOfData(folder.resolve("one"));
    Path other = copyOfData(folder.resolve("My Files #2"));

    assay(one, Map.of("LANG", "C", "TZ", "Asia/Baku"), "build");
    assay(other, Map.of("LANG", "tr_TR.UTF-8", "TZ", "UTC"), "-Duser.language=tr", "build");

    assertThat(hash(one)).isEqualTo(hash(other));
  }

  @Test
  void givesTheSameBytesWhenItsExportIsRestoredAndExportedAgain() throws Exception {
    Path one = copyOfData(folder.resolve("one"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assay(one, Map.of(), "build");
    for (String format : List.of("trig", "nquads")) {
      String first = one.resolve("all." + format.replace("nquads", "nq")).toString();
      String second = empty.resolve("again").toString();
      assay(one, Map.of(), "export", "all", "--as", format, "-o", first);

      assay(empty, Map.of(), "restore", first);
      assay(empty, Map.of(), "export", "all", "--as", format, "-o", second);

      assertThat(Path.of(second)).hasSameBinaryContentAs(Path.of(first));
      assertThat(hash(empty)).isEqualTo(hash(one));
    }
  }

  @Test
  void isTheSameGraphWhenItIsBuiltAgain() throws Exception {
    Path one = copyOfData(folder.resolve("one"));
    assay(one, Map.of(), "build");
    String first = hash(one);

    assay(one, Map.of(), "build");

    assertThat(hash(one)).isEqualTo(first);
  }

  private static String hash(Path home) throws IOException {
    return Checksums.sha256(Files.readAllBytes(home.resolve(".assay/kb.nq")));
  }

  private static Path copyOfData(Path home) throws IOException {
    Path data = Path.of("data");
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = home.resolve("data").resolve(data.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return home;
  }

  /** Runs the program in a folder; words that begin with {@code -D} are for the virtual machine. */
  private static void assay(Path home, Map<String, String> variables, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(absoluteClassPath());
    Stream.of(words).filter(word -> word.startsWith("-D")).forEach(command::add);
    command.add("dev.assay.Main");
    Stream.of(words).filter(word -> !word.startsWith("-D")).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().putAll(variables);
    Path log = home.resolve("log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();

    assertThat(process.waitFor()).as(() -> read(log)).isZero();
  }

  private static String absoluteClassPath() {
    String separator = System.getProperty("path.separator");
    return String.join(
        separator,
        Stream.of(System.getProperty("java.class.path").split(separator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
