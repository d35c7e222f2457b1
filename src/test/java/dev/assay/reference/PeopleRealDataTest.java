package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.RealData;
import dev.assay.reference.congress.CommitteesYaml;
import dev.assay.reference.congress.LegislatorsYaml;
import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
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

  private static Path file(String name) {
    return RealData.folder().resolve("data").resolve(name);
  }
}
