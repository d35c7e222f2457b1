package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {

  private static final String CLEAN = "<urn:a> <urn:p> \"1\" .\n";
  private static final String BROKEN = "<urn:a> <urn:p> \"open .\n";
  private static final String DUBIOUS =
      "<urn:a> <urn:p> \"2022-03-09T07:15:00\"^^<http://www.w3.org/2001/XMLSchema#date> .\n";

  @TempDir private Path folder;

  @Test
  void aCleanFileBecomesADataset() throws IOException {
    Run run = importing("turtle", file("clean.ttl", CLEAN));
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("Imported 1 triples");
    assertThat(stored())
        .contains("<urn:a> <urn:p> \"1\" <https://w3id.org/assay/graph/dataset/clean> .");
  }

  @Test
  void aWarningIsToldAndStoredUnlessStrict() throws IOException {
    String file = file("warn.ttl", DUBIOUS);
    Run strict = importing("turtle", file, "--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(store()).doesNotExist();
    Run run = importing("turtle", file);
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warn.ttl:1").contains("warning: ");
    assertThat(stored()).contains("2022-03-09T07:15:00");
  }

  @Test
  void ofTwoFilesOneOfWhichIsBrokenNoneIsKept() throws IOException {
    Run run = importing("turtle", file("clean.ttl", CLEAN), file("broken.ttl", BROKEN));
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains("broken.ttl:1")
        .contains("error: ")
        .endsWith("Nothing was imported; the store is as it was.\n");
    assertThat(store()).doesNotExist();
  }

  @Test
  void anEmptyFileIsFineWithANote() throws IOException {
    Run run = importing("turtle", file("empty.ttl", ""));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("empty.ttl: warning: The file holds no triples.");
  }

  @Test
  void numbersThatAreNoneAreNamedByLine() throws IOException {
    Run run =
        importing(
            "turtle",
            file(
                "obs.ttl",
                """
                @prefix ex: <http://kb.example/> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                ex:o1 ex:value "4,357"^^xsd:decimal .
                ex:o2 ex:value "4.0E9"^^xsd:decimal .
                ex:o3 ex:value 3900000000 .
                ex:o4 ex:value "n/a"^^xsd:decimal .
                """));
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("obs.ttl:3", "obs.ttl:4", "obs.ttl:6").doesNotContain("ttl:5");
  }

  @Test
  void anAddressWithASpaceIsRefusedWithItsLine() throws IOException {
    Run run =
        importing(
            "turtle",
            file("iri.ttl", CLEAN + "<urn:b> <urn:p> <https://news.example/front line.html> .\n"));
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("iri.ttl:2");
    assertThat(store()).doesNotExist();
  }

  @Test
  void whatIsAlreadyDescribedIsNotDescribedAgain() throws IOException {
    String thing = "<https://example.org/a> a <https://example.org/Thing> .\n";
    assertThat(importing("turtle", file("first.ttl", thing)).code()).isZero();

    Run run = importing("turtle", file("second.ttl", thing));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("second.ttl:1: error: ", "is already described in the data.");
  }

  @Test
  void standardInputIsRead() {
    Run run = Run.with(CLEAN, false, "import", "ntriples", "-", "--dataset", "x", "--store", at());
    assertThat(run.code()).isZero();
    assertThat(run.err()).doesNotContain("Ctrl-D");
    assertThat(stored()).contains("graph/dataset/x>");
  }

  @Test
  void aPersonAtTheTerminalIsToldHowToEnd() {
    Run run = Run.with(CLEAN, true, "import", "ntriples", "-", "--dataset", "x", "--store", at());
    assertThat(run.err()).contains("Ctrl-D");
  }

  @Test
  void standardInputNeedsAFormat() {
    Run run = Run.with(CLEAN, false, "import", "-", "--store", at());
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).hasLineCount(1).contains("assay import formats");
  }

  @Test
  void theEndingTellsTheFormatAndTheNameStaysAsTyped() throws IOException {
    String name = file("My Files #1/data 100% [ə].nt", CLEAN);
    assertThat(importing(name).code()).isZero();
    assertThat(stored()).contains("\"" + name + "\"");
  }

  @Test
  void aListOfTenThousandIsImported() throws IOException {
    String items = "1 ".repeat(10_000);
    Run run = importing("turtle", file("list.ttl", "<urn:a> <urn:p> ( " + items + ") .\n"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("Imported 20001 triples");
  }

  @Test
  void theSameDatasetIsReplaced() throws IOException {
    importing("turtle", file("one.ttl", CLEAN), "--dataset", "figures");
    importing("turtle", file("two.ttl", CLEAN.replace("1", "2")), "--dataset", "figures");
    assertThat(stored())
        .contains("\"2\" <https://w3id.org/assay/graph/dataset/figures>")
        .doesNotContain("\"1\"");
  }

  private Run importing(String... arguments) {
    String[] words = new String[arguments.length + 1];
    words[0] = "import";
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    return Run.on(folder.resolve("store"), words);
  }

  private String stored() {
    return Run.on(folder.resolve("store"), "export", "all", "--as", "nquads").out();
  }

  private Path store() {
    return folder.resolve("store/kb.nq");
  }

  private String at() {
    return folder.resolve("store").toString();
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }
}
