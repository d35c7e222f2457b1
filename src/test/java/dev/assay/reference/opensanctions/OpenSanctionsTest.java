package dev.assay.reference.opensanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Gathered;
import dev.assay.reference.SmallFiles;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Assay;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenSanctionsTest {

  private static final String AREA = "https://w3id.org/assay/area/";
  private static final String AGENT = "https://w3id.org/assay/agent/";

  private final Gathered ftm = SmallFiles.read(new FtmJson(Gathered.areas()));
  private final Gathered table = SmallFiles.read(new TargetsCsv(Gathered.areas()));

  @Test
  void namesBirthsAndNumbersAreTakenOver() {
    String person = iri("NK-1");
    assertThat(ftm.values(person, RDFS.label)).containsExactly("Ivan SAMPLOV");
    assertThat(ftm.names(person, SKOSXL.altLabel))
        .containsExactly("Ivan Samploff", "~Clerk", "Иван Самплов");
    assertThat(ftm.names(person, Assay.formerName)).containsExactly("Ivan Oldname");
    assertThat(ftm.values(person, Assay.birth, DCTerms.date)).containsExactly("1962", "1962-05");
    assertThat(ftm.values(person, SchemaDO.nationality)).containsExactly(AREA + "AZE");
    assertThat(ftm.values(person, SchemaDO.identifier, SchemaDO.value)).containsExactly("X1", "Y2");
    assertThat(ftm.values(person, SchemaDO.address, SchemaDO.addressCountry))
        .containsExactly(AREA + "AZE");
    assertThat(ftm.values(person, SKOS.note)).containsExactly("shoeSize: 42");
    assertThat(ftm.values(person, DCTerms.subject)).containsExactly("sanction");
    assertThat(ftm.values(iri("NK-4"), SchemaDO.identifier, SchemaDO.propertyID))
        .containsExactly("IMO", "MMSI");
  }

  @Test
  void oldIdsLeadToTheSubject() {
    assertThat(ftm.values(iri("NK-1"), DCTerms.replaces)).containsExactly(iri("ofac-501"));
  }

  @Test
  void sanctionsBecomeListingsOfTheirSubject() {
    String first = iri("NK-1") + "#listing-s-1";
    assertThat(ftm.values(first, Assay.designates)).containsExactly(iri("NK-1"));
    assertThat(ftm.values(first, Assay.authority)).containsExactly(AGENT + "ofac");
    assertThat(ftm.values(first, Assay.programme)).containsExactly("PROG-A", "US-A");
    assertThat(ftm.values(first, Assay.listedOn)).containsExactly("2022-06-01");
    assertThat(ftm.values(first, SchemaDO.endDate)).containsExactly("2024-03-15");
    assertThat(ftm.values(first, Assay.provision)).containsExactly("Asset freeze");
    String second = iri("NK-1") + "#listing-s-2";
    assertThat(ftm.values(second, Assay.authority, RDFS.label))
        .containsExactly("Ministry of Samples");
    assertThat(ftm.values(second, Assay.status)).containsExactly(Assay.Ended.getURI());
    assertThat(ftm.unreadable()).extracting(Unreadable::field).containsExactly("startDate");
  }

  @Test
  void sanctionsMayStandWithinTheirSubject() {
    List<Resource> listings =
        ftm.model()
            .listSubjectsWithProperty(Assay.designates, ftm.model().getResource(iri("NK-5")))
            .toList();
    assertThat(listings).hasSize(2);
    String eu = iri("NK-5") + "#listing-NK-5.1";
    assertThat(ftm.values(eu, Assay.authority)).containsExactly(AGENT + "european-union");
    assertThat(ftm.values(eu, Assay.listedOn)).containsExactly("2022-05-17");
    assertThat(ftm.values(eu, DCTerms.issued)).containsExactly("2024-08-20");
  }

  @Test
  void linksTieTheirEnds() {
    assertThat(ftm.values(iri("NK-1"), Assay.linkedTo)).containsExactly(iri("NK-2"));
    assertThat(ftm.values(iri("NK-3"), Assay.linkedTo)).containsExactly(iri("NK-2"));
    assertThat(ftm.values(iri("own-1"), SchemaDO.roleName)).containsExactly("Ownership");
    assertThat(ftm.values(iri("own-1"), SKOS.note)).containsExactly("percentage: 51");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"schema\": \"Person\", \"properties\": {\"name\": [\"A\"]",
        "[1, 2]",
        "{\"schema\": \"Person\"}",
        "name,value"
      })
  void whatIsNoEntityIsRefusedWithItsLine(String line) {
    String good = "{\"id\": \"a\", \"schema\": \"Person\", \"properties\": {\"name\": [\"A\"]}}\n";
    assertThatThrownBy(
            () -> Gathered.from(new FtmJson(Gathered.areas()), "e.json", good + line + "\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("e.json:2");
  }

  @Test
  void theSimpleTableIsRead() {
    assertThat(table.published()).contains(LocalDate.of(2026, 3, 13));
    assertThat(table.values(iri("NK-1"), DCTerms.spatial))
        .containsExactly(AREA + "AZE", AREA + "RUS");
    assertThat(table.values(iri("NK-1"), Assay.birth, DCTerms.date)).containsExactly("1962-05");
    assertThat(table.values(iri("NK-4"), SchemaDO.identifier, SchemaDO.propertyID))
        .containsExactly("IMO", "Identifier");
    assertThat(table.values(iri("NK-6"), SchemaDO.identifier, SchemaDO.propertyID))
        .containsExactly("IMO company");
    assertThat(table.count(Assay.Designation)).isEqualTo(1);
    assertThat(table.unreadable()).extracting(Unreadable::value).containsExactly("xx");
  }

  private static String iri(String id) {
    return EntityRecord.iri("opensanctions", id);
  }
}
