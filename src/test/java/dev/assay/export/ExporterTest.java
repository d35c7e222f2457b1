package dev.assay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.Fixture;
import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.QuadsFile;
import dev.assay.store.ResourceFolder;
import dev.assay.verification.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ExporterTest {

  private static final QueryCatalog QUERIES = new QueryCatalog(new ResourceFolder("queries"));
  private static final QueryRunner RUNNER = new QueryRunner(Duration.ofSeconds(30));
  private static final KnowledgeBase KB = verified();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"TRIG, TRIG", "NQUADS, N-Quads"})
  void anExportThatIsLoadedAgainGivesTheSameBytes(ExportFormat format, String lang)
      throws IOException {
    String text = export(KB, "all", format);
    Path file = Files.writeString(folder.resolve("all"), text);
    KnowledgeBase again = QuadsFile.read(file, RDFLanguages.nameToLang(lang));
    assertThat(again.hash()).isEqualTo(KB.hash());
    assertThat(export(again, "all", format)).isEqualTo(text);
  }

  @Test
  void quadsAreTheCanonicalLines() {
    assertThat(export(KB, "all", ExportFormat.NQUADS))
        .isEqualTo(String.join("", KB.canonicalLines().toList()));
  }

  @Test
  void jsonLdGivesTheQuadsBack() {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(export(KB, "all", ExportFormat.JSONLD), Lang.JSONLD11).parse(read);
    DatasetGraph expected = DatasetGraphFactory.create();
    String quads = String.join("", KB.canonicalLines().toList());
    RDFParser.fromString(quads, Lang.NQUADS).parse(expected);
    assertThat(IsoMatcher.isomorphic(read, expected)).isTrue();
  }

  @Test
  void aClaimBringsWhatItRestsOn() {
    assertThat(export(KB, "port-town-c01", ExportFormat.TURTLE))
        .contains("claim:port-town-c01 a schema:Claim")
        .contains("quote:port-town-c01 a oa:SpecificResource")
        .contains("oa:exact \"trade with Kazakhstan exceeded 100 million dollars\"")
        .contains("prop:geo-kaz-turnover-2022-over-100m a assay:QuantityProposition")
        .contains("assay:outcome assay:Supported")
        .contains("obs:figure-1 a qb:Observation")
        .contains("dcterms:source <https://statistics.example/2022>")
        .contains("<" + GraphName.dataset("figures") + "> a dcat:Dataset")
        .doesNotContain("claim:port-town-c02")
        .doesNotContain("over-200m");
  }

  @Test
  void anArticleBringsItsClaims() {
    assertThat(export(KB, "port-town", ExportFormat.TRIG))
        .contains("<" + GraphName.article("port-town") + "> {")
        .contains("  claim:port-town-c01 a schema:Claim")
        .contains("  claim:port-town-c03 a schema:Claim");
  }

  @Test
  void anEntityBringsTheRecordsThatNameIt() {
    assertThat(export(KB, "area:KAZ", ExportFormat.TURTLE))
        .contains("area:KAZ a schema:Country")
        .contains("obs:figure-1 a qb:Observation");
    assertThat(export(KB, "KAZ", ExportFormat.TURTLE))
        .isEqualTo(export(KB, "area:KAZ", ExportFormat.TURTLE));
  }

  @Test
  void aTableHasARowForEachReadingOfWhatWasAskedFor() {
    assertThat(export(KB, "port-town", ExportFormat.CSV).lines()).hasSize(4);
    assertThat(export(KB, "port-town-c02", ExportFormat.CSV).lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("claim/port-town-c02") && line.contains("ns#Refuted"));
  }

  @Test
  void aDatasetIsATableOfObservations() {
    assertThat(export(KB, "figures", ExportFormat.CSV).lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("obs/figure-1", ",120.0,6,", "https://statistics.example/2022");
  }

  @Test
  void theVerdictsAreGraphsOfTheirOwn() {
    assertThat(export(KB, "verdicts", ExportFormat.TRIG))
        .contains("<" + GraphName.verdicts("port-town") + "> {")
        .doesNotContain("a schema:Claim");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> export(KB, "nothing", ExportFormat.TURTLE))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("Articles: port-town");
  }

  @Test
  void anUnknownFormatListsTheFormats() {
    assertThatThrownBy(() -> ExportFormat.named("sssom"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("turtle, trig, nquads, jsonld, csv");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatEndsItsLinesInOneWay(ExportFormat format) {
    assertThat(export(KB, "port-town", format))
        .endsWith("\n")
        .matches(text -> format == ExportFormat.CSV || !text.contains("\r"));
  }

  private static KnowledgeBase verified() {
    KnowledgeBase kb = Fixture.knowledgeBase();
    Verifier verifier = new Verifier(QUERIES, RUNNER);
    return kb.with(
        verifier.graphs(kb, verifier.verify(kb, Optional.empty())), "2026-01-01T00:00:00Z");
  }

  private static String export(KnowledgeBase kb, String what, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(QUERIES, RUNNER).write(kb, what, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
