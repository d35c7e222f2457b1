package dev.assay.reference.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Gathered;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnXmlTest {

  private static final Path FILE = Path.of("src/test/resources/reference/un-xml/un.xml");
  private static final String FIRST = EntityRecord.iri("un-sc-consolidated", "1");
  private static final String SECOND = EntityRecord.iri("un-sc-consolidated", "2");
  private static final String THIRD = EntityRecord.iri("un-sc-consolidated", "3");
  private static final String AREA = "https://w3id.org/assay/area/";

  private final UnXml format = new UnXml(Gathered.areas());
  private final Gathered list = Gathered.from(format, FILE);

  @Test
  void personsAndEntitiesAreRecorded() {
    assertThat(list.published()).contains(LocalDate.of(2026, 2, 1));
    assertThat(list.keys()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(list.count(SchemaDO.Person)).isEqualTo(2);
  }

  @Test
  void namesHaveTheirStandingAndNobodyIsCalledNa() {
    assertThat(list.names(FIRST, SKOSXL.prefLabel)).containsExactly("SAMPLE PERSON");
    assertThat(list.names(FIRST, SKOSXL.altLabel)).containsExactly("Sampel Person", "~The Sample");
    assertThat(list.values(SECOND, RDFS.label)).containsExactly("نمونه‌دو");
    assertThat(list.names(SECOND, SKOSXL.altLabel)).containsExactly("Namune Do");
    assertThat(list.names(THIRD, Assay.formerName)).containsExactly("Old Holding", "Older Holding");
  }

  @Test
  void birthsAreOfEveryForm() {
    assertThat(list.values(FIRST, Assay.birth, DCTerms.date)).containsExactly("1955-02-03", "1956");
    assertThat(list.values(FIRST, Assay.birth, SchemaDO.startDate)).containsExactly("1953-01-01");
    assertThat(list.values(FIRST, Assay.birth, SchemaDO.endDate)).containsExactly("1955-12-31");
    assertThat(list.values(FIRST, SchemaDO.birthPlace)).containsExactly("Sample City, Iraq");
  }

  @Test
  void emptyElementsAddNothing() {
    assertThat(list.values(FIRST, SchemaDO.nationality)).containsExactly(AREA + "IRN");
    assertThat(list.values(FIRST, SchemaDO.address)).hasSize(1);
    assertThat(list.values(FIRST, SchemaDO.identifier, SchemaDO.value))
        .containsExactly("A123", "TEi.001");
    assertThat(list.literals()).doesNotContain("", "na");
  }

  @Test
  void theDayOfListingIsNotThatOfAChange() {
    String listing =
        list.model()
            .listSubjectsWithProperty(Assay.designates, list.model().getResource(FIRST))
            .next()
            .getURI();
    assertThat(list.values(listing, Assay.listedOn)).containsExactly("2010-04-05");
    assertThat(list.values(listing, DCTerms.modified)).containsExactly("2015-06-07");
    assertThat(list.values(listing, DCTerms.issued)).containsExactly("2026-02-01");
    assertThat(list.values(listing, Assay.recordedAt)).containsExactly("un.xml:4");
  }

  @Test
  void anElementThatIsNewIsKeptAndTold() {
    assertThat(list.unreadable()).extracting(Unreadable::field).containsExactly("FAVOURITE");
    assertThat(list.values(SECOND, SKOS.note)).containsExactly("FAVOURITE: blue");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE html><html><body>back & soon</body></html> | web page
          <CONSOLIDATED_LIST><INDIVIDUALS/><ENTITIES/></CONSOLIDATED_LIST> | lists nobody
          <SANCTIONS><INDIVIDUAL/></SANCTIONS> | begins with <SANCTIONS>
          <CONSOLIDATED_LIST><INDIVIDUAL><DATAID>1</DATAID><NAME1>A</NAME1></INDIVIDUAL></CONSOLIDATED_LIST> | have no name
          <CONSOLIDATED_LIST><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME><AN_ALIAS/></INDIVIDUAL></CONSOLIDATED_LIST> | lose names
          <CONSOLIDATED_LIST><INDIVIDUAL><ID>1</ID></INDIVIDUAL></CONSOLIDATED_LIST> | no DATAID
          <CONSOLIDATED_LIST><INDIVIDUAL><DATAID>1</DATAID> | no well-formed XML
          <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><CONSOLIDATED_LIST>&x;</CONSOLIDATED_LIST> | file:///etc/hostname
          <!DOCTYPE a SYSTEM "http://example.org/a.dtd"><CONSOLIDATED_LIST/> | http://example.org/a.dtd
          """)
  void whatIsNoSuchListIsRefused(String text, String reason) {
    assertThatThrownBy(() -> Gathered.from(format, "un.xml", text))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(reason);
  }

  @Test
  void entitiesOfTheFileItselfAreReadButDoNotGrowWithoutEnd() {
    String bomb =
        "<!DOCTYPE a [<!ENTITY a \"boom\"><!ENTITY b \"%s\"><!ENTITY c \"%s\"><!ENTITY d \"%s\">]>"
            .formatted("&a;".repeat(50), "&b;".repeat(50), "&c;".repeat(50));
    String honest = "<!DOCTYPE a [<!ENTITY place \"Baku\">]>";
    String person =
        "<CONSOLIDATED_LIST><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>%s</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>";

    Gathered read = Gathered.from(format, "un.xml", honest + person.formatted("A of &place;"));
    assertThat(read.literals()).contains("A of Baku");
    assertThatThrownBy(() -> Gathered.from(format, "un.xml", bomb + person.formatted("&d;")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("entity limit");
  }

  @Test
  void aDamagedNameIsTold() {
    String damaged =
        "<CONSOLIDATED_LIST><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME>"
            + "<NAME_ORIGINAL_SCRIPT>5/'E \u0006-3JF</NAME_ORIGINAL_SCRIPT></INDIVIDUAL></CONSOLIDATED_LIST>";
    Gathered read = Gathered.from(format, "un.xml", damaged);
    assertThat(read.names(read.keys().get(0), SKOSXL.altLabel)).isEmpty();
    assertThat(read.unreadable())
        .extracting(Unreadable::field)
        .containsExactly("NAME_ORIGINAL_SCRIPT");
  }
}
