package dev.assay.reference.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.reference.EntityRecord;
import dev.assay.reference.Gathered;
import dev.assay.reference.SmallFiles;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

final class OtherUsListsTest {

  private static final String AREA = "https://w3id.org/assay/area/";
  private static final String AGENT = "https://w3id.org/assay/agent/";

  @Test
  void theClassicXmlSaysWhatTheTablesSay() {
    Gathered list = SmallFiles.read(new OfacXml(Gathered.areas()));
    String person = EntityRecord.iri("us-ofac-sdn", "1");

    assertThat(list.published()).contains(LocalDate.of(2024, 4, 5));
    assertThat(list.keys()).containsExactly(person, EntityRecord.iri("us-ofac-sdn", "2"));
    assertThat(list.names(person, SKOSXL.prefLabel)).containsExactly("SAMPLOV, Ivan");
    assertThat(list.names(person, SKOSXL.altLabel)).containsExactly("~CLERK");
    assertThat(list.names(person, Assay.formerName)).containsExactly("OLDNAME, Ivan");
    assertThat(list.values(person, Assay.birth, DCTerms.date)).containsExactly("1961");
    assertThat(list.values(person, Assay.linkedTo)).containsExactly("EXAMPLE LINES");
    assertThat(list.values(person, SchemaDO.gender)).containsExactly("Male");
    assertThat(
            list.values(
                EntityRecord.iri("us-ofac-sdn", "2"), SchemaDO.identifier, SchemaDO.propertyID))
        .containsExactly("Call sign", "IMO");
    assertThat(list.unreadable()).isEmpty();
  }

  @Test
  void theScreeningListNamesTheBodyOfEachList() {
    Gathered list = SmallFiles.read(new ScreeningCsv(Gathered.areas()));
    String denied = EntityRecord.iri("us-csl", "DPL.IVAN SAMPLOV");
    String lines = EntityRecord.iri("us-csl", "SDN.501");

    assertThat(list.keys()).hasSize(3).contains(denied, lines);
    assertThat(list.values(denied, SchemaDO.address, SchemaDO.addressCountry))
        .containsExactly(AREA + "AZE");
    assertThat(list.values(listing(list, denied), Assay.authority))
        .containsExactly(AGENT + "us-bis");
    assertThat(list.values(listing(list, denied), SchemaDO.endDate)).containsExactly("2020-10-13");
    assertThat(list.names(lines, SKOSXL.altLabel)).containsExactly("OLD LINES", "OLDER LINES");
    assertThat(list.values(lines, SchemaDO.identifier, SchemaDO.propertyID))
        .containsExactly("Tax ID No.");
    assertThat(list.model().listObjectsOfProperty(Assay.authority).toList())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(AGENT + "us-bis", AGENT + "ofac");
    assertThat(list.unreadable()).isEmpty();
  }

  private static String listing(Gathered list, String subject) {
    return list.model()
        .listSubjectsWithProperty(Assay.designates, list.model().getResource(subject))
        .next()
        .getURI();
  }
}
