package dev.assay.reference.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Gathered;
import dev.assay.reference.SmallFiles;
import dev.assay.reference.Unreadable;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

final class CommitteesYamlTest {

  private static final CommitteesYaml FORMAT = new CommitteesYaml();
  private static final Gathered SMALL = SmallFiles.read(FORMAT);

  @Test
  void aSubcommitteeIsABodyOfItsOwn() {
    assertThat(SMALL.keys()).containsExactly(iri("HSXX"), iri("HSXX01"), iri("JXXX"));
    assertThat(SMALL.values(iri("HSXX01"), RDFS.label))
        .containsExactly("House Committee on Examples: Samples and Slices");
    assertThat(SMALL.values(iri("HSXX01"), ORG.subOrganizationOf)).containsExactly(iri("HSXX"));
    assertThat(SMALL.values(iri("HSXX01"), SKOS.note)).containsExactly("phone: (202) 555-0100");
  }

  @Test
  void aCommitteeSaysWhatItIsAbout() {
    assertThat(SMALL.values(iri("HSXX"), SchemaDO.description))
        .containsExactly("Examples of every kind, and what goes with them.");
    assertThat(SMALL.values(iri("HSXX"), ORG.unitOf))
        .containsExactly("https://w3id.org/assay/agent/us-house");
    assertThat(SMALL.values(iri("HSXX"), SchemaDO.identifier, SchemaDO.value))
        .containsExactly("HSXX", "XX");
    assertThat(SMALL.unreadable().stream().map(Unreadable::value)).containsExactly("commission");
  }

  @Test
  void aCommitteeWithoutAnIdIsRefused() {
    assertThatThrownBy(() -> Gathered.from(FORMAT, "t.yaml", "- type: house\n  name: X\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("t.yaml:1 has no thomas_id");
  }

  private static String iri(String id) {
    return EntityRecord.iri("us-congress-committees", id);
  }
}
