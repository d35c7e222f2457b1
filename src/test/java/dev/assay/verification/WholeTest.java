package dev.assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.ShippedData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WholeTest {

  private static final Report REPORT =
      ShippedData.verifier().verify(ShippedData.unverified(), Optional.empty());

  @Test
  void readingsThatDifferAreToldApartWithTheirConditions() {
    Whole whole = of("aliyev-moscow-c49");

    assertThat(whole.outcome()).isEqualTo("depends on the reading");
    assertThat(whole.because())
        .startsWith("That it was said: supported. That it is so: ")
        .contains(
            "refuted if investment means direct investment, accumulated, or if investment means"
                + " what has accumulated since 1995")
        .contains("conflicting if investment means all kinds");
  }

  @Test
  void thatSomethingWasSaidNeverStandsForThatItIsSo() {
    Whole whole = of("aliyev-moscow-c68");

    assertThat(whole.outcome()).isEqualTo("depends on the reading");
    assertThat(whole.because())
        .startsWith("That it was said: not enough evidence on each of 2 readings. That it is so: ");
  }

  @Test
  void aClaimThatCannotBeCheckedSaysSo() {
    String claim =
        REPORT.rows().stream()
            .filter(row -> row.proposition().isEmpty())
            .findFirst()
            .orElseThrow()
            .claim();

    assertThat(of(LocalPart.of(claim)).outcome()).isEqualTo("not checkable");
  }

  @Test
  void aClaimThatOnlySaysThatSomethingWasSaidIsToldWithoutMore() {
    Report.Row saying =
        REPORT.rows().stream()
            .filter(row -> row.kind().equals("StatementProposition"))
            .findFirst()
            .orElseThrow();

    assertThat(Whole.of(List.of(saying)).because()).isEqualTo(saying.outcome().label() + ".");
  }

  @Test
  void aClaimAboutWhatIsSoIsToldWithoutWhatWasSaid() {
    assertThat(of("aliyev-moscow-c17").because()).doesNotContain("That it");
  }

  @Test
  void aReadingWithoutAConditionIsTold() {
    assertThat(of("aliyev-moscow-c17").because())
        .contains("supported if it says “Ilham Aliyev and Vladimir Putin took part in the summit");
  }

  private static Whole of(String claim) {
    List<Report.Row> rows =
        REPORT.rows().stream().filter(row -> row.claim().endsWith("/" + claim)).toList();
    return REPORT.wholes().apply(rows.get(0));
  }

  private static final class LocalPart {

    static String of(String iri) {
      return iri.substring(iri.lastIndexOf('/') + 1);
    }
  }
}
