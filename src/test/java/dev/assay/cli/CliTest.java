package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.assay.Fixture;
import dev.assay.claim.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read: the report, the queries, exports to files. */
final class CliTest {

  private static final String[] KEYS = {
    "claim",
    "article",
    "quote",
    "proposition",
    "kind",
    "outcome",
    "claimed",
    "observed",
    "unit",
    "evidence",
    "sources",
    "because",
    "rule",
    "ruleSha256",
    "asOf",
    "dataVersion"
  };

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void build() {
    store = folder.resolve("store");
    assertThat(Run.on(store, "build", "--data", Fixture.DATA.toString()).code()).isZero();
  }

  @Test
  void theReportOfTheShippedDataFitsAHundredColumns() {
    Path shipped = folder.resolve("shipped");
    assertThat(Run.on(shipped, "build").code()).isZero();
    Run run = Run.on(shipped, "verify");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    JsonArray rows =
        JsonParser.parseString(Run.on(shipped, "verify", "--format", "json").out())
            .getAsJsonArray();
    assertThat(rows)
        .hasSizeGreaterThan(100)
        .allSatisfy(row -> assertThat(row.getAsJsonObject().keySet()).contains(KEYS))
        .allMatch(
            row ->
                Stream.of(Outcome.values())
                    .map(Outcome::label)
                    .anyMatch(row.getAsJsonObject().get("outcome").getAsString()::equals));
    assertThat(rows)
        .extracting(row -> row.getAsJsonObject().get("claim").getAsString())
        .satisfies(claims -> assertThat(claims.stream().distinct()).hasSize(86));
  }

  @Test
  void anEarlierDateLeavesOutLaterEvidence() {
    assertThat(Run.on(store, "verify", "port-town-c01").out()).contains("supported  The goods");
    assertThat(Run.on(store, "verify", "port-town-c01", "--as-of", "2023-02-28").out())
        .contains("not enough evidence  The goods");
  }

  @Test
  void theReportIsATableWithoutFormulas() {
    assertThat(Run.on(store, "verify", "--format", "csv").out().lines())
        .hasSize(4)
        .last()
        .asString()
        .contains(",'=the pearl of the coast,")
        .contains(",not checkable,");
  }

  @Test
  void theReportIsVerdictsInTurtle() {
    assertThat(Run.on(store, "verify", "port-town-c03", "--format", "turtle").out())
        .contains("claim:port-town-c03 a schema:Claim", "assay:notCheckableBecause");
    assertThat(Run.on(store, "verify", "port-town-c02", "--format", "turtle").out())
        .contains("assay:judges prop:geo-kaz-turnover-2022-over-200m")
        .contains("assay:outcome assay:Refuted")
        .contains("assay:refutedBy obs:figure-1");
  }

  @Test
  void runPrintsTheReportAndTheAddress() {
    Path fresh = folder.resolve("fresh");
    Run run = Run.on(fresh, "--data", Fixture.DATA.toString(), "run", "--port", "0");
    assertThat(run.err()).contains("Built ");
    assertThat(run.out()).contains("3 claims: 2 with 2 readings").endsWith("http://127.0.0.1:0/\n");
    assertThat(Run.on(fresh, "run").err()).doesNotContain("Built ");
    assertThat(Run.of("--port", "0", "--store", fresh.toString()).out())
        .contains("3 claims: 2 with 2 readings");
  }

  @Test
  void anErrorOfTheMachineIsOneLine() {
    ServerLauncher failing =
        (store, host, port, limit) -> {
          throw new StackOverflowError();
        };
    Run run = Run.with("", false, failing, "serve", "--store", store.toString());
    assertThat(run.code()).isEqualTo(70);
    assertThat(run.err()).hasLineCount(1).contains("internal error: java.lang.StackOverflowError");
  }

  @Test
  void queriesAreListedAndShown() {
    assertThat(Run.of("query", "list", "--format", "csv").out())
        .startsWith("id,summary\r\n")
        .contains("verify/quantity,");
    assertThat(Run.of("query", "show", "verify/quantity").out()).startsWith("#+ summary: ");
    Run unknown = Run.of("query", "show", "verify/nothing");
    assertThat(unknown.code()).isEqualTo(66);
    assertThat(unknown.err()).hasLineCount(1).contains("verify/quantity");
  }

  @Test
  void parametersReachTheQueryWithTheirLetters() throws IOException {
    Path query = folder.resolve("ə sorğu #1.rq");
    Files.writeString(
        query, "#+ summary: Echo.\n#+ param: name string x  A name.\nSELECT ?name WHERE {}\n");
    Run run =
        Run.on(store, "query", "run", query.toString(), "-p", "name=Əliyev=?#", "--format", "csv");
    assertThat(run.out()).isEqualTo("name\r\nƏliyev=?#\r\n");
  }

  @Test
  void anExportToAFileAppearsWhole() throws IOException {
    Path file = folder.resolve("all 100% #1.trig");
    assertThat(Run.on(store, "export", "all", "--as", "trig", "-o", file.toString()).code())
        .isZero();
    assertThat(file).content().contains("claim:port-town-c01 a schema:Claim");
    String before = Files.readString(file);
    Run failed = Run.on(store, "export", "nothing", "--as", "trig", "-o", file.toString());
    assertThat(failed.code()).isEqualTo(66);
    assertThat(file).hasContent(before);
    assertThat(leftOvers()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Run run = Run.on(store, "export", "all", "--as", "trig", "-o", folder + "/no/x.trig");
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).hasLineCount(1).contains("no/x.trig");
  }

  @Test
  void whatWasExportedIsRestored() throws IOException {
    for (String format : List.of("trig", "nquads")) {
      Path file = folder.resolve("all." + (format.equals("trig") ? "trig" : "nq"));
      Path other = folder.resolve("restored-" + format);
      Run.on(store, "export", "all", "--as", format, "-o", file.toString());
      assertThat(Run.on(other, "restore", file.toString()).code()).isZero();
      assertThat(Run.on(other, "export", "all", "--as", format).out())
          .isEqualTo(Files.readString(file));
    }
  }

  @Test
  void whatIsNotOursIsNotRestored() throws IOException {
    Path file = folder.resolve("foreign.nq");
    Files.writeString(file, "<urn:a> <urn:p> \"1\" <urn:g> .\n");
    String before = Run.on(store, "export", "all", "--as", "nquads").out();
    Run run = Run.on(store, "restore", file.toString());
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).hasLineCount(1).contains("not ours");
    assertThat(Run.on(store, "export", "all", "--as", "nquads").out()).isEqualTo(before);
  }

  @Test
  void anArticleIsBegunAttachedAndQuoted() throws IOException {
    Path data = folder.resolve("own");
    Run begun = Run.on(store, "article", "new", "my-town", "--data", data.toString());
    assertThat(begun.out().lines()).hasSize(2).allMatch(line -> Files.exists(Path.of(line)));
    Run checked = Run.on(store, "check", "--data", data.toString());
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.err()).contains("article.ttl:").contains("error: Still to be filled in");
    Path text = Files.writeString(folder.resolve("text.txt"), "It grew by 5 percent.\n");
    Run refused =
        Run.on(store, "article", "attach", "my-town", text.toString(), "--data", data.toString());
    assertThat(refused.code()).isEqualTo(65);
    String sum = refused.err().replaceAll("(?s).*its SHA-256 is ([0-9a-f]{64}).*", "$1");
    Path article = data.resolve("articles/my-town/article.ttl");
    String filled =
        Files.readString(article)
            .replaceAll("spdx:checksumValue \"[^\"]*\"", "spdx:checksumValue \"" + sum + "\"");
    Files.writeString(article, filled);
    assertThat(
            Run.on(
                    store,
                    "article",
                    "attach",
                    "my-town",
                    text.toString(),
                    "--data",
                    data.toString())
                .code())
        .isZero();
    Run quoted = Run.on(store, "article", "quote", "my-town", "grew", "by", "5", "percent");
    assertThat(quoted.out()).contains("oa:exact \"grew by 5 percent\"").contains("oa:start 3");
  }

  private static List<String> leftOvers() {
    return Arrays.stream(folder.toFile().list()).filter(name -> name.endsWith(".part")).toList();
  }
}
