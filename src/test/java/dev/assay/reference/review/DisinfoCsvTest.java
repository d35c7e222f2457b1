package dev.assay.reference.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.Gathered;
import dev.assay.reference.SmallFiles;
import dev.assay.reference.Unreadable;
import java.time.LocalDate;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

final class DisinfoCsvTest {

  private static final DisinfoCsv FORMAT = new DisinfoCsv(Gathered.areas());
  private static final Gathered SMALL = SmallFiles.read(FORMAT);
  private static final String FIRST =
      "https://w3id.org/assay/review/euvsdisinfo.first-made-up-case";
  private static final String HEADER = "date,id,title,countries,keywords,languages,outlets\n";

  @Test
  void aCaseIsAReviewOfWhatOutletsSaid() {
    assertThat(SMALL.keys())
        .containsExactly(
            FIRST,
            "https://w3id.org/assay/review/euvsdisinfo.second-case",
            "https://w3id.org/assay/review/euvsdisinfo.third");
    assertThat(SMALL.values(FIRST, SchemaDO.claimReviewed))
        .containsExactly("First, a made-up case");
    assertThat(SMALL.values(FIRST, SchemaDO.datePublished)).containsExactly("2021-02-18");
    assertThat(SMALL.values(FIRST, SchemaDO.url))
        .containsExactly("https://euvsdisinfo.example/report/first-made-up-case/");
    assertThat(SMALL.values(FIRST, SchemaDO.keywords)).containsExactly("Made-up word", "Trade");
    assertThat(SMALL.values(FIRST, SchemaDO.itemReviewed, SchemaDO.appearance, RDFS.label))
        .containsExactly("Outlet A - Russian", "Outlet B");
    assertThat(SMALL.published()).contains(LocalDate.of(2021, 2, 18));
  }

  @Test
  void areasAreAreasAndOthersStayTexts() {
    assertThat(SMALL.values(FIRST, DCTerms.spatial))
        .containsExactly("https://w3id.org/assay/area/AZE", "https://w3id.org/assay/area/RUS");
    assertThat(SMALL.unreadable().stream().map(Unreadable::value))
        .containsExactly("Baltic states", "someday");
  }

  @Test
  void anotherTableIsRefused() {
    assertThatThrownBy(() -> Gathered.from(FORMAT, "t.csv", "date,id\n2021-01-01,https://a/\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no column \"title\"");
    assertThatThrownBy(() -> Gathered.from(FORMAT, "t.csv", HEADER + "2021-01-01,x,y,,,,\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("t.csv:2 has no address");
  }
}
