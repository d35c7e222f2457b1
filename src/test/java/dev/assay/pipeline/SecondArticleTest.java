package dev.assay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import dev.assay.claim.Outcome;
import dev.assay.intake.Snapshots;
import dev.assay.store.DataFile;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.Store;
import dev.assay.validation.Violation;
import dev.assay.verification.Report;
import dev.assay.vocabulary.Prefixes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An article of our own invention, in Spanish and about other countries, goes through check, build
 * and verify with nothing but its data.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SecondArticleTest {

  private static final Path FOLDER = Path.of("src/test/resources/verification/second-article");

  private static final Snapshots SNAPSHOTS = new Snapshots(FOLDER, FOLDER.resolve("data"));

  private final Building building =
      new Building(DataFile.in(FOLDER.resolve("data")), SNAPSHOTS, ShippedData.verifier());
  private Report report = new Report("", "", List.of(), List.of());

  @BeforeAll
  void buildAndVerify(@TempDir Path store) {
    Building.Examined examined = building.examine();
    assertThat(examined.violations()).filteredOn(Violation::isError).isEmpty();
    KnowledgeBase kb = building.build(examined, new Store(store), Optional.empty(), note -> {});
    report = ShippedData.verifier().verify(kb, Optional.empty());
  }

  @Test
  void itsDataIsFaultlessAndItsQuotesStandInTheText() {
    assertThat(SNAPSHOTS.find("gas-del-golfo")).isPresent();
    assertThat(building.examine().violations()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "gas-over-11bcm, SUPPORTED",
    "gas-grew, SUPPORTED",
    "montania-second-buyer, SUPPORTED",
    "three-ministers-listed, REFUTED",
    "list-in-force, SUPPORTED",
    "resolution-is-sanction-in-force, REFUTED",
    "arenas-said-montania-member, SUPPORTED",
    "montania-member-of-union, REFUTED",
    "signed-in-puerto-claro, SUPPORTED",
    "signed-three-days-before, SUPPORTED"
  })
  void eachReadingHasItsOutcome(String proposition, Outcome expected) {
    String iri = Prefixes.BASE + "prop/" + proposition;

    assertThat(report.rows())
        .filteredOn(row -> row.proposition().equals(Optional.of(iri)))
        .singleElement()
        .extracting(Report.Row::outcome)
        .isEqualTo(expected);
  }

  @Test
  void everyClaimIsInTheReport() {
    assertThat(report.rows()).hasSize(11);
    assertThat(report.rows())
        .filteredOn(row -> row.outcome() == Outcome.NOT_CHECKABLE)
        .singleElement()
        .extracting(Report.Row::because)
        .isEqualTo("Not checkable: prediction.");
  }

  @Test
  void quotesStayInTheirLanguageAndClaimsAreShownInEnglish() {
    assertThat(report.rows().get(0).quote()).contains("exportó a Montania");
    assertThat(report.rows().get(0).claimText()).startsWith("Veridia exported");
  }
}
