package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Cases;
import dev.assay.Fixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is a folder: {@code args} with an argument a line, {@code exit} with the exit code, and
 * {@code out} and {@code err} with what is printed, each absent when nothing is. Checksums, which
 * change with the ontology and the rules, stand there as {@code #}, and lines end in line feeds.
 */
final class CliCasesTest {

  private static final Pattern CHECKSUM = Pattern.compile("\\b(?:[0-9a-f]{12}|[0-9a-f]{16,64})\\b");

  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    Run run = Run.on(folder.resolve("store"), "build", "--data", Fixture.DATA.toString());
    assertThat(run.err()).startsWith("Built ");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void printsAndEndsAsTheCaseSays(Path folderOfCase) {
    String[] arguments =
        Cases.text(folderOfCase.resolve("args"))
            .lines()
            .map(line -> line.replace("${store}", folder.resolve("store").toString()))
            .toArray(String[]::new);
    Run run = Run.of(arguments);
    assertThat(masked(run.out())).as("out").isEqualTo(expected(folderOfCase, "out"));
    assertThat(masked(run.err())).as("err").isEqualTo(expected(folderOfCase, "err"));
    assertThat(run.code()).isEqualTo(Integer.parseInt(expected(folderOfCase, "exit").strip()));
  }

  static Stream<Path> cases() {
    return Cases.in("cli/cases");
  }

  private static String masked(String text) {
    return CHECKSUM.matcher(text.replace("\r\n", "\n")).replaceAll("#");
  }

  private static String expected(Path folderOfCase, String name) {
    Path file = folderOfCase.resolve(name);
    return Files.exists(file) ? Cases.text(file) : "";
  }
}
