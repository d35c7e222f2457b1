package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only an export that is whole and unchanged takes the place of the store. */
final class RestoreCommandTest {

  private static final String GRAPH = "https://w3id.org/assay/graph/";

  @TempDir private static Path folder;
  private static List<String> dump = List.of();

  @BeforeAll
  static void build() throws IOException {
    assertThat(on("build", "--data", Fixture.DATA.toString()).code()).isZero();
    dump = Files.readAllLines(kb());
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(Stream.of(), "graph/catalog");
  }

  @Test
  void anOutcomeAloneIsRefused() throws IOException {
    String claim = "<https://w3id.org/assay/claim/x> <https://w3id.org/assay/ns#outcome> ";
    String line = claim + "<https://w3id.org/assay/ns#Supported> <" + GRAPH + "dataset/x> .";
    assertRefused(Stream.of(line), "graph/catalog");
    assertRefused(Stream.concat(dump.stream(), Stream.of(line)), GRAPH + "dataset/x");
  }

  @Test
  void aGraphThatIsMissingIsNamed() throws IOException {
    assertRefused(without(line -> line.endsWith("graph/ontology> .")), GRAPH + "ontology");
    assertRefused(without(line -> line.endsWith("dataset/figures> .")), GRAPH + "dataset/figures");
  }

  @Test
  void aGraphThatWasChangedIsNamed() throws IOException {
    assertRefused(
        dump.stream().map(line -> line.replace("ns#Refuted> <" + GRAPH, "ns#Supported> <" + GRAPH)),
        GRAPH + "verdicts/port-town");
    assertRefused(
        without(line -> line.contains("#checksumValue") && line.contains("dataset/figures#")),
        GRAPH + "dataset/figures");
  }

  @Test
  void anotherDataVersionIsRefused() throws IOException {
    assertRefused(
        dump.stream()
            .map(
                line ->
                    line.startsWith(
                            "<" + GRAPH + "catalog> <https://w3id.org/assay/ns#dataVersion>")
                        ? line.replaceFirst("\"[0-9a-f]+\"", "\"0\"")
                        : line),
        "data version");
  }

  private static Stream<String> without(Predicate<String> dropped) {
    return dump.stream().filter(dropped.negate());
  }

  private static void assertRefused(Stream<String> lines, String named) throws IOException {
    List<String> changed = lines.toList();
    assertThat(changed).isNotEqualTo(dump);
    byte[] before = Files.readAllBytes(kb());
    Path file = Files.write(folder.resolve("dump.nq"), changed);
    Run run = on("restore", file.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(65);
    assertThat(run.err()).hasLineCount(1).contains("dump.nq").contains(named);
    assertThat(kb()).hasBinaryContent(before);
  }

  private static Run on(String... words) {
    return Run.on(folder.resolve("store"), words);
  }

  private static Path kb() {
    return folder.resolve("store/kb.nq");
  }
}
