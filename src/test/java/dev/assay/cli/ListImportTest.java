package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListImportTest {

  @TempDir private Path folder;

  @Test
  void aListIsKnownByItsContentAndReported() throws IOException {
    JsonObject report = report("list.json", people(1, 3), "2024-01-01");
    assertThat(report.get("dataset").getAsString()).isEqualTo("opensanctions");
    assertThat(report.get("format").getAsString()).isEqualTo("ftm-json");
    assertThat(report.get("version").getAsString()).isEqualTo("2024-01-01");
    assertThat(report.get("recordsRead").getAsLong()).isEqualTo(3);
    assertThat(report.get("added").getAsLong()).isEqualTo(3);
    assertThat(report.get("stored").getAsBoolean()).isTrue();
    assertThat(exported()).contains("Person 2", "firstSeen> \"2024-01-01\"");
  }

  @Test
  void theCatalogTellsOfTheVersion() throws IOException {
    report("list.json", people(1, 3), "2024-01-01");
    String datasets = on("query", "run", "explore/datasets", "--format", "csv").out();
    assertThat(datasets).contains("OpenSanctions,,").contains(",false,2024-01-01,3,0,");
    assertThat(exported()).contains("softwareVersion", "void#uriSpace", "void#propertyPartition");
  }

  @Test
  void theNextVersionTellsWhoCameAndWent() throws IOException {
    report("list.json", people(1, 3), "2024-01-01");
    JsonObject report = report("list.json", people(2, 4), "2024-02-01");
    assertThat(report.get("added").getAsLong()).isEqualTo(1);
    assertThat(report.get("changed").getAsLong()).isZero();
    assertThat(report.get("ended").getAsLong()).isEqualTo(1);
    assertThat(report.get("changes").toString()).contains("Person 1", "Person 4", "ended");
    assertThat(exported()).contains("Person 1");
  }

  @Test
  void theSameFileTwiceChangesNothing() throws IOException {
    report("list.json", people(1, 3), "2024-01-01");
    byte[] before = Files.readAllBytes(store().resolve("kb.nq"));
    Files.move(folder.resolve("list.json"), folder.resolve("moved.json"));
    Run again = on("import", folder.resolve("moved.json").toString());
    assertThat(again.err()).isEqualTo("Nothing has changed; the store is as it was.\n");
    assertThat(store().resolve("kb.nq")).hasBinaryContent(before);
  }

  @Test
  void aDryRunStoresNothing() throws IOException {
    Run run = on("import", file("list.json", people(1, 3)), "--dry-run");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("3 records read", "3 added");
    assertThat(run.err()).isEqualTo("Nothing was stored, as --dry-run says.\n");
    assertThat(store().resolve("kb.nq")).doesNotExist();
    assertThat(store().resolve("datasets").toFile().list()).isEmpty();
  }

  @Test
  void aVersionThatShrinksIsRefusedUnlessThereIsAReason() throws IOException {
    report("list.json", people(1, 20), "2024-01-01");
    byte[] before = Files.readAllBytes(store().resolve("kb.nq"));
    String small = file("small.json", people(1, 14));
    Run run = on("import", small, "--published", "2024-02-01");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .hasLineCount(1)
        .contains("This version holds 14 records, and the last one held 20.", "--force");
    assertThat(store().resolve("kb.nq")).hasBinaryContent(before);

    Run forced = on("import", small, "--published", "2024-02-01", "--force", "they left");
    assertThat(forced.code()).isZero();
    assertThat(exported()).contains("forcedBecause> \"they left\"");
  }

  @Test
  void anOlderVersionIsRefused() throws IOException {
    report("list.json", people(1, 3), "2024-01-01");
    Run run = on("import", file("list.json", people(1, 2)), "--published", "2023-01-01");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("This version is of 2023-01-01", "2024-01-01, which is newer");
  }

  @Test
  void aWebPageIsRefusedWhateverAPersonSays() throws IOException {
    String page = file("list.json", "<!DOCTYPE html>\n<title>404</title>\n");
    assertThat(on("import", "ftm-json", page).err()).contains("is a web page");
    assertThat(on("import", page).code()).isEqualTo(65);
    assertThat(store().resolve("kb.nq")).doesNotExist();
  }

  @Test
  void aFolderMeansTheFilesInItThatAreKnown() throws IOException {
    file("lists/a.json", people(1, 2));
    file("lists/b.json", people(3, 4));
    file("lists/notes.txt", "hello");
    Run run = on("import", folder.resolve("lists").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("4 records read");
    assertThat(run.err()).contains("notes.txt is not read");
  }

  @Test
  void standardInputMayBePacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(people(1, 3).getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("list.gz"), packed.toByteArray());
    assertThat(on("import", file.toString()).out()).contains("3 records read");
    Run run = Run.with(people(1, 4), false, "import", "--as", "ftm-json", "-", "--store", at());
    assertThat(run.out()).contains("4 records read", "1 added");
  }

  @Test
  void whatWasImportedIsRestoredAndRemoved() throws IOException {
    report("list.json", people(1, 3), "2024-01-01");
    assertThat(on("build").code()).isZero();
    Path export = folder.resolve("all.nq");
    on("export", "all", "--as", "nquads", "-o", export.toString());
    Path other = folder.resolve("other");
    Run restored = Run.on(other, "restore", export.toString());
    assertThat(restored.code()).as(restored.err()).isZero();
    String next = file("list.json", people(2, 3));
    Run update = Run.on(other, "import", next, "--published", "2024-02-01");
    assertThat(update.out()).contains("0 added, 0 changed, 1 ended");

    assertThat(on("import", "remove", "opensanctions").code()).isZero();
    assertThat(exported()).doesNotContain("Person 1", "graph/dataset/opensanctions");
    assertThat(on("import", "remove", "opensanctions").code()).isEqualTo(66);
  }

  @Test
  void ownFilesComeInByAMapping() throws IOException {
    String own = "docs/examples/own-data/";
    Run run =
        on(
            "import",
            "--as",
            "rml",
            "--mapping",
            own + "gifts.rml.ttl",
            "--dataset",
            "gifts",
            own + "gifts.csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("2 records read");
    assertThat(exported()).contains("gifts.rml.ttl", "entity/gifts.17");
    assertThat(on("import", "--as", "rml", own + "gifts.csv").err()).contains("--mapping FILE");
    assertThat(
            on("import", "--as", "rml", "--mapping", own + "gifts.rml.ttl", own + "gifts.csv")
                .err())
        .contains("--dataset");
  }

  @Test
  void numbersThatCanBeReadInTwoWaysAreAskedFor() throws IOException {
    String csv =
        """
        refYear,reporterISO,partnerISO,flowCode,cmdCode,primaryValue
        2022,AZE,RUS,M,TOTAL,"1,234"
        """;
    String file = file("trade.csv", csv);
    Run asked = on("import", "--as", "comtrade-csv", file);
    assertThat(asked.code()).isEqualTo(65);
    assertThat(asked.err()).contains("1,234", "--numbers");
    Run told = on("import", "--as", "comtrade-csv", "--numbers", "us", file);
    assertThat(told.code()).as(told.err()).isZero();
    assertThat(exported()).contains("\"1234\"");
    assertThat(on("import", "--numbers", "fr", file).err()).contains("Write us for 1,234.56");
  }

  @Test
  void factChecksInJsonLdAreKnownByTheirContent() throws IOException {
    String review =
        "{\"@context\":\"https://schema.org\",\"@type\":\"ClaimReview\",\"url\":\"https://desk.example/1\","
            + "\"claimReviewed\":\"The moon is a cheese\",\"datePublished\":\"2024-04-23\"}";
    Run run = on("import", file("review.jsonld", review));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("claimreview-jsonld", "1 records read");
  }

  @Test
  void versionsDoNotPileUp() throws IOException {
    for (int version = 1; version <= 9; version++) {
      report("list.json", people(1, 3 + version), "2024-01-0" + version);
    }
    assertThat(store().resolve("datasets").toFile().list()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void theBarTellsHowFarItIs() {
    assertThat(ProgressBar.line("list", 5, 50, 100))
        .isEqualTo("list [###############               ]  50%  5 records");
    assertThat(ProgressBar.line("list", 5, 200, 100)).contains("100%");
  }

  private JsonObject report(String name, String text, String day) throws IOException {
    Run run = on("import", file(name, text), "--published", day, "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    return JsonParser.parseString(run.out()).getAsJsonArray().get(0).getAsJsonObject();
  }

  private String exported() {
    return on("export", "all", "--as", "nquads").out();
  }

  private Run on(String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    words.addAll(List.of("--store", at()));
    return Run.of(words.toArray(String[]::new));
  }

  private Path store() {
    return folder.resolve("store");
  }

  private String at() {
    return store().toString();
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static String people(int from, int until) {
    return IntStream.rangeClosed(from, until)
        .mapToObj(
            i ->
                "{\"id\":\"p"
                    + i
                    + "\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Person "
                    + i
                    + "\"],\"birthDate\":[\"1970-01-05\"]}}\n")
        .collect(Collectors.joining());
  }
}
