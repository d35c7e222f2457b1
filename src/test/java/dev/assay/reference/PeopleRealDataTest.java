package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.RealData;
import dev.assay.claim.BadInput;
import dev.assay.reference.congress.CommitteesYaml;
import dev.assay.reference.congress.LegislatorsYaml;
import dev.assay.reference.review.ClaimReviewJson;
import dev.assay.reference.review.DisinfoCsv;
import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real files on people; the numbers were counted in the files by other means. */
@Tag("realdata")
final class PeopleRealDataTest {

  @Test
  void readsTheMembersOfCongress() {
    Gathered found =
        Gathered.from(
            new LegislatorsYaml(Gathered.areas()), file("congress/legislators-current.yaml"));

    assertThat(found.keys()).hasSize(537).doesNotHaveDuplicates();
    assertThat(found.count(SchemaDO.Person)).isEqualTo(537);
    assertThat(found.count(Assay.Birth)).isEqualTo(537);
    assertThat(found.model().listStatements(null, Assay.party, (String) null).toList())
        .as("2,792 terms, two of which saw a change of party")
        .hasSize(2_794);
    assertThat(found.count(ORG.Membership)).as("the same and 127 offices").isEqualTo(2_794 + 127);
    assertThat(found.model().listStatements(null, SKOS.exactMatch, (String) null).toList())
        .hasSize(536);
    assertThat(found.unreadable()).isEmpty();
    String titus = EntityRecord.iri("us-congress-legislators", "T000468");
    assertThat(found.values(titus + "#seat-rep-2023-01-03", Assay.post, Assay.district))
        .containsExactly("1");
    assertThat(found.values(titus, Assay.birth, DCTerms.date)).containsExactly("1950-05-23");
  }

  @Test
  void readsTheCommitteesOfCongress() {
    Gathered found = Gathered.from(new CommitteesYaml(), file("congress/committees-current.yaml"));

    assertThat(found.keys()).as("49 with 181 parts").hasSize(49 + 181).doesNotHaveDuplicates();
    assertThat(found.unreadable()).isEmpty();
  }

  @Test
  void readsTheCasesOfEuVsDisinfo() {
    Gathered found =
        Gathered.from(new DisinfoCsv(Gathered.areas()), file("factcheck/euvsdisinfo_posts.csv"));

    assertThat(found.keys()).hasSize(10_892).doesNotHaveDuplicates();
    assertThat(found.published()).contains(LocalDate.of(2021, 2, 18));
    assertThat(found.model().listStatements(null, SchemaDO.keywords, (String) null).toList())
        .hasSize(33_169);
    assertThat(found.model().listStatements(null, DCTerms.spatial, (RDFNode) null).toList())
        .hasSize(20_952);
    assertThat(found.model().listStatements(null, SchemaDO.appearance, (RDFNode) null).toList())
        .hasSize(18_837);
    assertThat(found.unreadable())
        .allMatch(value -> value.field().equals("countries"))
        .hasSizeLessThan(1_500);
  }

  @Test
  void readsTheExamplesOfSchemaOrg() throws IOException {
    String examples = Files.readString(file("factcheck/schemaorg_ClaimReview_examples.txt"));
    Gathered found = Gathered.from(new ClaimReviewJson(), "page.html", "<html>" + examples);

    assertThat(found.count(SchemaDO.ClaimReview)).isEqualTo(2);
    assertThat(found.unreadable()).isEmpty();
    assertThat(found.model().listStatements(null, SchemaDO.alternateName, "True").toList())
        .hasSize(1);
  }

  @Test
  void readsAReviewWithoutANetwork() {
    Path cases = RealData.folder().resolve("cases/JENA-02");
    Gathered found = Gathered.from(new ClaimReviewJson(), cases.resolve("review.jsonld"));

    assertThat(found.model().listStatements(null, SchemaDO.claimReviewed, (RDFNode) null).toList())
        .hasSize(1);
    assertThatThrownBy(
            () -> Gathered.from(new ClaimReviewJson(), cases.resolve("odd-context.jsonld")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("http://10.0.0.5/ctx.json");
  }

  private static Path file(String name) {
    return RealData.folder().resolve("data").resolve(name);
  }
}
