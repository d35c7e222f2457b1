package dev.assay.reference.eu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.reference.EntityRecord;
import dev.assay.reference.Gathered;
import dev.assay.reference.SmallFiles;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

final class EuListsTest {

  private static final String PERSON = EntityRecord.iri("eu-fsf", "11");
  private static final String HOLDING = EntityRecord.iri("eu-fsf", "12");
  private static final String AREA = "https://w3id.org/assay/area/";

  private final Gathered xml = SmallFiles.read(new FsfXml(Gathered.areas()));
  private final Gathered csv = SmallFiles.read(new FsfCsv(Gathered.areas()));
  private final Gathered journal = SmallFiles.read(new JournalCsv(Gathered.areas()));

  @Test
  void theXmlIsReadWhole() {
    assertThat(xml.published()).contains(LocalDate.of(2024, 3, 1));
    assertThat(xml.keys()).containsExactly(PERSON, HOLDING);
    assertThat(xml.names(PERSON, SKOSXL.prefLabel)).containsExactly("Ivan Samplov");
    assertThat(xml.names(PERSON, SKOSXL.altLabel))
        .containsExactlyInAnyOrder("Иван Самплов", "~The Clerk");
    assertThat(xml.values(PERSON, Assay.birth, DCTerms.date)).containsExactly("1962-05-03");
    assertThat(xml.values(PERSON, Assay.birth, SchemaDO.endDate)).containsExactly("1963-12-31");
    assertThat(xml.values(PERSON, Assay.birth, SchemaDO.location)).containsExactly("Sample Town");
    assertThat(xml.values(PERSON, Assay.citizenOf)).containsExactly(AREA + "AZE");
    assertThat(xml.values(PERSON, SchemaDO.address, SchemaDO.addressCountry))
        .as("a street and a region named after the country")
        .containsExactly(AREA + "IRN");
    assertThat(xml.values(PERSON, SchemaDO.identifier, SchemaDO.propertyID))
        .containsExactly("EU reference", "National passport", "UN reference");
    assertThat(xml.unreadable()).isEmpty();
  }

  @Test
  void thePublicationOfARegulationIsNotTheDayOfListing() {
    String listing = listing(xml, PERSON);
    assertThat(xml.values(listing, Assay.listedOn)).containsExactly("2014-03-17");
    assertThat(xml.values(listing, DCTerms.modified)).containsExactly("2023-09-14");
    assertThat(xml.values(listing, Assay.legalAct)).containsExactly("2023/1 (OJ L1)");
    assertThat(xml.values(listing(xml, HOLDING), Assay.listedOn)).isEmpty();
    assertThat(csv.values(listing(csv, PERSON), Assay.listedOn)).containsExactly("2014-03-17");
    assertThat(csv.values(listing(csv, PERSON), DCTerms.modified)).containsExactly("2024-01-02");
  }

  @Test
  void rowsOfOneSubjectAreOneSubject() {
    assertThat(csv.published()).contains(LocalDate.of(2026, 3, 1));
    assertThat(csv.keys()).containsExactly(PERSON, HOLDING);
    assertThat(csv.count(SchemaDO.Person)).isEqualTo(1);
    assertThat(csv.values(PERSON, Assay.sourceRows)).containsExactly("2");
    assertThat(csv.values(PERSON, Assay.birth)).hasSize(1);
    assertThat(csv.names(PERSON, SKOSXL.altLabel)).containsExactly("Иван Самплов");
    assertThat(csv.values(HOLDING, RDFS.label)).containsExactly("Example Trade; Holding");
    assertThat(csv.values(HOLDING, SKOS.note)).containsExactly("two\nlines");
    assertThat(csv.values(HOLDING, Assay.recordedAt)).containsExactly("eu.csv:3");
  }

  @Test
  void eachRowOfAnAnnexIsAListing() {
    String person = EntityRecord.iri("eu-journal", "32099R0001.Person.1.Ivan SAMPLOV");
    assertThat(journal.keys()).hasSize(2).contains(person);
    assertThat(journal.names(person, SKOSXL.altLabel))
        .containsExactly("Ivan SAMPLOFF", "One; two", "~The Clerk");
    assertThat(journal.values(person, SchemaDO.nationality))
        .containsExactly(AREA + "AZE", AREA + "RUS");
    assertThat(
            journal
                .model()
                .listSubjectsWithProperty(Assay.designates, journal.model().getResource(person))
                .toList())
        .hasSize(2);
    assertThat(journal.model().listObjectsOfProperty(Assay.listedOn).toList()).hasSize(2);
    assertThat(journal.unreadable()).extracting(Unreadable::field).containsExactly("startDate");
  }

  private static String listing(Gathered list, String subject) {
    return list.model()
        .listSubjectsWithProperty(Assay.designates, list.model().getResource(subject))
        .next()
        .getURI();
  }
}
