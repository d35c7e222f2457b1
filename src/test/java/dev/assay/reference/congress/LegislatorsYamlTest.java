package dev.assay.reference.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Gathered;
import dev.assay.reference.SmallFiles;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Assay;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

final class LegislatorsYamlTest {

  private static final LegislatorsYaml FORMAT = new LegislatorsYaml(Gathered.areas());
  private static final Gathered SMALL = SmallFiles.read(FORMAT);
  private static final String ADA = iri("Z000001");
  private static final String BO = iri("Z000002");

  @Test
  void namesHaveTheirKinds() {
    assertThat(SMALL.names(ADA, SKOSXL.prefLabel)).containsExactly("Ada B. Example");
    assertThat(SMALL.names(ADA, SKOSXL.altLabel)).containsExactly("Addie Example");
    assertThat(SMALL.names(ADA, Assay.formerName)).containsExactly("Ada B. Sample");
    assertThat(SMALL.names(BO, SKOSXL.prefLabel)).containsExactly("Bo Ünlü Jr.");
    assertThat(SMALL.values(ADA, SKOS.note)).contains("Ada B. Sample (end: 1999-05-01)");
  }

  @Test
  void birthAndNumbersStayAsTheyAre() {
    assertThat(SMALL.values(ADA, Assay.birth, DCTerms.date)).containsExactly("1951-02-03");
    assertThat(SMALL.values(ADA, SchemaDO.gender)).containsExactly("F");
    assertThat(SMALL.values(ADA, SchemaDO.identifier, SchemaDO.value))
        .containsExactlyInAnyOrder(
            "Z000001", "00042", "900001", "H0XX01001", "S0XX00002", "Q900001", "Ada Example");
    assertThat(SMALL.values(ADA, SKOS.exactMatch))
        .containsExactly("http://www.wikidata.org/entity/Q900001");
    assertThat(SMALL.values(ADA, DCTerms.replaces)).containsExactly(iri("Y000009"));
  }

  @Test
  void aTermWithTwoPartiesIsASeatForEach() {
    assertThat(seat(ADA, "seat-rep-2019-01-03", Assay.party)).containsExactly("Democrat");
    assertThat(seat(ADA, "seat-rep-2019-01-03", SchemaDO.endDate)).containsExactly("2019-12-18");
    assertThat(seat(ADA, "seat-rep-2019-12-19", Assay.party)).containsExactly("Republican");
    assertThat(seat(ADA, "seat-rep-2019-12-19", SKOS.note)).containsExactly("phone: 202-555-0100");
  }

  @Test
  void aSeatFillsAPostOfAChamber() {
    String post = iri("post.rep-NV-1");
    assertThat(seat(ADA, "seat-rep-2019-01-03", Assay.post)).containsExactly(post);
    assertThat(SMALL.values(post, RDFS.label)).containsExactly("Representative for NV, district 1");
    assertThat(SMALL.values(post, Assay.district)).containsExactly("1");
    assertThat(SMALL.values(iri("post.rep-AK-0"), RDFS.label))
        .containsExactly("Representative for AK");
    assertThat(seat(ADA, "seat-sen-2021-01-03", ORG.organization))
        .containsExactly("https://w3id.org/assay/agent/us-senate");
    assertThat(seat(ADA, "seat-sen-2021-01-03", SKOS.note))
        .containsExactly("how: appointment", "state_rank: junior");
    assertThat(seat(BO, "seat-rep-2023-01-03", Assay.caucus)).containsExactly("Democrat");
    assertThat(SMALL.count(ORG.Membership)).isEqualTo(6);
  }

  @Test
  void anOfficeHasDaysButFillsNoSeat() {
    String office = "office-Senate-Minority-Whip-senate-2023-01-03";
    assertThat(seat(ADA, office, SchemaDO.roleName)).containsExactly("Senate Minority Whip");
    assertThat(seat(ADA, office, Assay.post)).isEmpty();
    assertThat(seat(ADA, office, SchemaDO.endDate)).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsToldAndKept() {
    assertThat(SMALL.unreadable().stream().map(Unreadable::field))
        .containsExactly("birthday", "id.wikidata", "type", "start");
    assertThat(SMALL.values(BO, Assay.birth, Assay.original)).containsExactly("1960-13-40");
    assertThat(SMALL.values(BO, SKOS.note))
        .contains(
            "type: del, sometime to 2027-01-03",
            "start: sometime",
            "family: name: Cy Ünlü, relation: son");
  }

  @Test
  void eachPersonKnowsTheLine() {
    assertThat(SMALL.values(BO, Assay.recordedAt)).containsExactly("legislators.yaml:53");
  }

  @Test
  void aFileThatIsNoListOfPeopleIsRefused() {
    refused("id:\n  bioguide: Z1\n", "holds no list");
    refused("- name:\n    first: Ada\n", "t.yaml:1 has no id with a bioguide number");
    refused("- id: &x\n    bioguide: Z1\n- id: *x\n", "t.yaml:3: the file refers to another place");
    refused("- id:\n    bioguide: Z1\n- id:\n    bioguide: Z1\n", "Z1 is there twice");
    refused("- id:\n    bioguide: Z1\n    bioguide: Z2\n", "\"bioguide\" stands twice");
    refused("- id:\n    bioguide: 'Z1\n", "is no YAML that can be read");
    refused("[]\n", "an empty list");
    refused("- id: {bioguide: Z1}\n--- \n- id: {bioguide: Z2}\n", "several documents");
    refused("- " + "[".repeat(50), "nested too deeply");
  }

  private static void refused(String text, String why) {
    assertThatThrownBy(() -> Gathered.from(FORMAT, "t.yaml", text))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(why);
  }

  private static List<String> seat(String person, String seat, Property property) {
    return SMALL.values(person + "#" + seat, property);
  }

  private static String iri(String id) {
    return EntityRecord.iri("us-congress-legislators", id);
  }
}
