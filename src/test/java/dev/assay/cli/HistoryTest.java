package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.assay.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts of earlier data: kept, read, computed again, and compared with those of today. */
final class HistoryTest {

  private static final String PROPOSITION = "prop:geo-kaz-turnover-2022-over-200m";

  @TempDir private Path folder;

  private Path data = Path.of("");

  @BeforeEach
  void build() throws IOException {
    data = folder.resolve("data");
    copy(Fixture.DATA, data);
    assertThat(on("build").code()).isZero();
  }

  @Test
  void everyVerdictHoldsWhenItIsReplayed() {
    Run run = on("verify", "--replay", first(), "--format", "json");

    assertThat(run.code()).as(run.err()).isZero();
    JsonObject replay = JsonParser.parseString(run.out()).getAsJsonArray().get(0).getAsJsonObject();
    assertThat(replay.keySet())
        .containsExactly(
            "verdict",
            "proposition",
            "asOf",
            "dataVersion",
            "rules",
            "recordedOutcome",
            "outcome",
            "holds",
            "because",
            "recordedBecause",
            "evidenceGone",
            "evidenceNew");
    assertThat(replay.get("recordedOutcome").getAsString()).isEqualTo("refuted");
    assertThat(replay.get("outcome").getAsString()).isEqualTo("refuted");
    assertThat(replay.get("holds").getAsBoolean()).isTrue();
    assertThat(replay.get("because")).isEqualTo(replay.get("recordedBecause"));
    assertThat(replay.getAsJsonArray("rules").get(0).getAsJsonObject().get("rule").getAsString())
        .isEqualTo("verify/quantity");
  }

  @Test
  void anOldVerdictIsReplayedAndExportedAfterTheDataChanged() throws IOException {
    String old = first();
    change();
    assertThat(on("build").code()).isZero();

    Run run = on("verify", "--replay", old);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("holds").contains("refuted");
    assertThat(verdicts()).hasSize(2).contains(old);
    for (String what : List.of("port-town-c02", "verdicts")) {
      assertThat(on("export", what, "--as", "turtle").out())
          .contains("verdict:" + old + " a")
          .contains("prov:wasRevisionOf verdict:" + old);
    }
  }

  @Test
  void whatChangedIsListedWithTheRecordThatMadeTheDifference() throws IOException {
    Run none = on("verify", "--changed");
    assertThat(none.code()).isZero();
    assertThat(none.err()).contains("Nothing changed");
    change();
    on("build");

    Run run = on("verify", "--changed", "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .filteredOn(line -> line.contains("over-200m"))
        .hasSize(2)
        .anyMatch(line -> line.contains("#Supported,new evidence,"))
        .anyMatch(line -> line.contains("#Supported,evidence gone,"))
        .allMatch(line -> line.contains("obs/figure-1") && line.contains("graph/dataset/figures"));
  }

  @Test
  void aVerdictThatSomebodyChangedDoesNotHold() throws IOException {
    Path store = folder.resolve("store/kb.nq");
    String verdict = first();
    String changed =
        Files.readString(store)
            .lines()
            .map(
                line ->
                    line.contains("/verdict/" + verdict + "> <https://w3id.org/assay/ns#outcome>")
                        ? line.replace("#Refuted", "#Supported")
                        : line)
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(store, changed);

    Run run = on("verify", "--replay", verdict, "--replay", verdict);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("DOES NOT HOLD")
        .contains("recorded     supported. ")
        .contains("now          refuted. ");
  }

  @Test
  void anEmptyDatasetIsPartOfAVersion() throws IOException {
    Path empty = Files.writeString(folder.resolve("none.ttl"), "# Nothing.\n");
    assertThat(on("import", "turtle", empty.toString()).code()).isZero();
    change();
    assertThat(on("build").code()).isZero();
    Run run = on("verify");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(on("verify", "--replay", verdicts().get(1)).code()).isZero();
  }

  @Test
  void graphsThatDidNotChangeAreNotKeptAgain() throws IOException {
    long before = files("graphs");
    change();
    on("build");

    assertThat(files("graphs")).isEqualTo(before + 1);
    assertThat(files("versions")).isEqualTo(2);
    on("build");
    assertThat(files("graphs")).isEqualTo(before + 1);
  }

  @Test
  void aStoreWithoutAnArchiveGetsOneWhenItIsVerified() throws IOException {
    String verdict = first();
    delete(folder.resolve("store/archive"));
    Run missing = on("verify", "--replay", verdict);
    assertThat(missing.code()).isEqualTo(66);
    assertThat(missing.err()).hasLineCount(1).contains("does not hold data version");

    assertThat(on("verify").code()).isZero();
    assertThat(on("verify", "--replay", verdict).code()).isZero();
  }

  @Test
  void whatIsMissingOrDamagedIsNamed() throws IOException {
    String verdict = first();
    Run unknown = on("verify", "--replay", "nothing");
    assertThat(unknown.code()).isEqualTo(66);
    assertThat(unknown.err()).hasLineCount(1).contains("There is no verdict \"nothing\"");

    Path archive = folder.resolve("store/archive");
    Path graph = any(archive.resolve("graphs"));
    byte[] bytes = Files.readAllBytes(graph);
    Files.write(graph, new byte[] {1, 2, 3});
    Run damaged = on("verify", "--replay", verdict);
    assertThat(damaged.code()).isEqualTo(69);
    assertThat(damaged.err()).hasLineCount(1).contains(graph.toString());
    Files.delete(graph);
    Run gone = on("verify", "--replay", verdict);
    assertThat(gone.code()).isEqualTo(66);
    assertThat(gone.err()).hasLineCount(1).contains(graph.toString());
    Files.write(graph, bytes);

    delete(archive.resolve("rules"));
    Run rule = on("verify", "--replay", verdict);
    assertThat(rule.code()).isEqualTo(66);
    assertThat(rule.err()).hasLineCount(1).contains("text of rule verify/quantity");
  }

  private void change() throws IOException {
    Path file = data.resolve("reference/figures.ttl");
    Files.writeString(
        file, Files.readString(file).replace("assay:value 120.0", "assay:value 220.0"));
  }

  private String first() {
    return verdicts().get(0);
  }

  private List<String> verdicts() {
    return on(
            "query",
            "run",
            "explore/verdict-history",
            "-p",
            "proposition=" + PROPOSITION,
            "--format",
            "csv")
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1)[2].replaceFirst(".*/", ""))
        .toList();
  }

  private Run on(String... arguments) {
    return Run.on(
        folder.resolve("store"),
        Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
            .toArray(String[]::new));
  }

  private long files(String part) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("store/archive").resolve(part))) {
      return files.count();
    }
  }

  private static Path any(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
