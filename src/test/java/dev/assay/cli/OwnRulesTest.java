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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of one's own take part beside those of the program, and a faulty one is named. */
final class OwnRulesTest {

  private static final String RULE =
      """
      #+ summary: Refutes what a figure of the port says.
      #+ param: asOf date 9999-12-31 The day.
      #+ checks: assay:QuantityProposition
      PREFIX assay: <https://w3id.org/assay/ns#>
      PREFIX obs: <https://w3id.org/assay/obs/>
      SELECT ?proposition ?evidence ?outcome ?observed ?because
      WHERE {
        GRAPH ?g { ?proposition a assay:QuantityProposition }
        BIND(obs:figure-1 AS ?evidence)
        BIND(assay:Refuted AS ?outcome)
        BIND("nothing" AS ?observed)
        BIND("our own rule says so" AS ?because)
      }
      ORDER BY ?proposition
      """;

  @TempDir private Path folder;

  @BeforeEach
  void build() throws IOException {
    Files.createDirectories(folder.resolve("rules/port"));
    assertThat(Run.on(folder.resolve("store"), "build", "--data", Fixture.DATA.toString()).code())
        .isZero();
  }

  @Test
  void anOwnRuleTakesPartAndItsVerdictIsReplayed() throws IOException {
    write(RULE);
    Run run = on("verify", "port-town-c01", "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("our own rule says so")
        .contains("own/port/mine")
        .contains("\"outcome\": \"conflicting\"");

    String verdict =
        on(
                "query",
                "run",
                "explore/verdict-history",
                "-p",
                "proposition=prop:geo-kaz-turnover-2022-over-100m",
                "--format",
                "csv")
            .out()
            .lines()
            .skip(2)
            .map(line -> line.split(",", -1)[2])
            .findFirst()
            .orElseThrow();
    Files.delete(folder.resolve("rules/port/mine.rq"));
    Run replay = on("verify", "--replay", verdict);
    assertThat(replay.code()).as(replay.err()).isZero();
    assertThat(replay.out()).contains("holds").contains("own/port/mine");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "#+ summary: Refutes what a figure of the port says.||:1 has no summary",
        "#+ checks:|#+ decides:|:3 has an unknown key: decides",
        "assay:QuantityProposition¶PREFIX|assay:Claim¶PREFIX|:3 checks assay:Claim",
        "#+ param: asOf date 9999-12-31 The day.||:1 does not take the day",
        " ?observed ?because¶| ?because¶|:6 does not select ?observed",
        "WHERE {|WHERE { SERVICE <http://example.org/> { ?a ?b ?c }|:7 asks SERVICE",
        "BIND(obs|BIND((obs|:9 is no SPARQL query"
      })
  void aFaultyFileIsNamedBeforeAnythingRuns(String old, String now, String told)
      throws IOException {
    String replaced =
        RULE.replace(old.replace("¶", "\n"), now == null ? "" : now.replace("¶", "\n"));
    assertThat(replaced).isNotEqualTo(RULE);
    write(replaced);
    for (String command : new String[] {"verify", "build", "run", "check"}) {
      Run run = on(command);
      assertThat(run.code()).as(command).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).hasLineCount(1).contains("mine.rq" + told);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BIND(assay:Refuted AS ?outcome)|BIND(assay:Maybe AS ?outcome)|no rule may give",
        "BIND(obs:figure-1 AS ?evidence)|BIND(\"x\" AS ?evidence)|?evidence that is no IRI",
        "BIND(\"nothing\" AS ?observed)||without ?observed",
        "?proposition a assay:QuantityProposition|?any a assay:QuantityProposition } BIND(obs:figure-1 AS ?proposition|no assay:QuantityProposition"
      })
  void aRuleThatFailsStopsOnlyItsOwnPropositions(String old, String now, String told)
      throws IOException {
    String replacement = now == null ? "" : now;
    String text = RULE.replace(old, replacement);
    if (replacement.endsWith("AS ?proposition")) {
      text = text.replace("AS ?proposition }", "AS ?proposition)");
    }
    write(text);
    Run run = on("verify");
    assertThat(run.code()).as(run.err()).isEqualTo(70);
    assertThat(run.err()).contains("own/port/mine: it gives a").contains(told);
    Run built = on("build");
    assertThat(built.code()).isEqualTo(70);
    assertThat(built.err()).contains("Built ").contains("own/port/mine: it gives a");
    assertThat(run.out())
        .contains("not enough evidence")
        .contains("Not decided, since a rule failed")
        .contains("not checkable");
    // What could not be decided is no verdict; the last one stays.
    assertThat(Run.on(folder.resolve("store"), "export", "verdicts", "--as", "turtle").out())
        .doesNotContain("prov:wasRevisionOf")
        .doesNotContain("Not decided");
    assertThat(on("query", "run", "explore/claims-by-outcome", "-p", "outcome=Refuted").out())
        .contains("port-town-c02");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Run run = on("verify", "--rules", folder.resolve("no").toString());
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).hasLineCount(1).contains("There is no folder");
  }

  private void write(String rule) throws IOException {
    Files.writeString(folder.resolve("rules/port/mine.rq"), rule);
  }

  private Run on(String... arguments) {
    Stream<String> common =
        Stream.of("--rules", folder.resolve("rules").toString(), "--data", Fixture.DATA.toString());
    Stream<String> words = Stream.of(arguments);
    Stream<String> all =
        Stream.of(arguments).anyMatch("--rules"::equals) ? words : Stream.concat(words, common);
    return Run.on(folder.resolve("store"), all.toArray(String[]::new));
  }
}
