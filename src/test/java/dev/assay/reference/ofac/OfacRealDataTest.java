package dev.assay.reference.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.RealData;
import dev.assay.reference.Gathered;
import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real lists; the numbers were counted in their files by other means. */
@Tag("realdata")
final class OfacRealDataTest {

  @Test
  void readsTheListOfJuly2021Whole() {
    Gathered list =
        Gathered.from(
            OfacCsv.specially(Gathered.areas()),
            file("sdn_2021-07/sdn.csv"),
            file("sdn_2021-07/alt.csv"),
            file("sdn_2021-07/add.csv"),
            file("sdn_2021-07/sdn_comments.csv"));

    assertThat(list.keys()).hasSize(8_976).doesNotHaveDuplicates();
    assertThat(list.count(SchemaDO.Person)).isEqualTo(4_620);
    assertThat(list.count(SchemaDO.Organization)).isEqualTo(3_673);
    assertThat(list.count(Assay.Vessel)).isEqualTo(406);
    assertThat(list.count(Assay.Aircraft)).isEqualTo(277);
    assertThat(list.count(SKOSXL.Label))
        .as("primary names, rows of alt.csv, names in remarks")
        .isEqualTo(8_976 + 11_910 + 2_417 + 24);
    assertThat(list.count(SchemaDO.PostalAddress))
        .as("rows of add.csv that say something, of 13,837")
        .isEqualTo(11_440);
    assertThat(list.count(Assay.Birth)).isEqualTo(5_125);
    assertThat(statements(list, SchemaDO.nationality)).isEqualTo(2_136);
    assertThat(statements(list, Assay.citizenOf)).isEqualTo(919);
    assertThat(statements(list, SchemaDO.gender)).isEqualTo(1_513);
    assertThat(statements(list, SchemaDO.email)).isEqualTo(227);
    assertThat(numbers(list, "MMSI")).isEqualTo(51);
    assertThat(numbers(list, "SSN")).isEqualTo(12);
    assertThat(numbers(list, "National ID No.")).isEqualTo(580);
    assertThat(list.literals()).doesNotContain("-0-", "-0- ");
    assertThat(list.unreadable()).hasSizeLessThan(50);
  }

  @Test
  void readsTheOtherListOfDecember2025() {
    Gathered list =
        Gathered.from(
            OfacCsv.consolidated(Gathered.areas()),
            file("consolidated_nonsdn/cons_prim.csv"),
            file("consolidated_nonsdn/cons_alt.csv"),
            file("consolidated_nonsdn/cons_add.csv"),
            file("consolidated_nonsdn/cons_comments.csv"));

    assertThat(list.keys()).hasSize(442);
    assertThat(list.unreadable()).hasSizeLessThan(30);
  }

  @Test
  void readsTheClassicXmlAndTheScreeningList() {
    Gathered xml =
        Gathered.from(new OfacXml(Gathered.areas()), file("small_fixture/sdn_sample.xml"));
    Gathered screening =
        Gathered.from(new ScreeningCsv(Gathered.areas()), file("us_csl_sample/csl.csv"));

    assertThat(xml.keys()).hasSize(8);
    assertThat(xml.unreadable()).isEmpty();
    assertThat(screening.count(Assay.Designation)).isEqualTo(115);
    assertThat(screening.unreadable()).hasSizeLessThan(5);
  }

  private static Path file(String name) {
    return RealData.folder().resolve("data").resolve("ofac").resolve(name);
  }

  private static long statements(Gathered list, Property property) {
    return list.model().listStatements(null, property, (RDFNode) null).toList().size();
  }

  private static long numbers(Gathered list, String scheme) {
    return list.model().listSubjectsWithProperty(SchemaDO.propertyID, scheme).toList().size();
  }
}
