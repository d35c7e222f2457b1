package dev.assay.reference.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.Gathered;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Assay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

final class OfacCsvTest {

  private static final Path FOLDER = Path.of("src/test/resources/reference/ofac-csv");
  private static final String PERSON = EntityRecord.iri("us-ofac-sdn", "501");
  private static final String SHIP = EntityRecord.iri("us-ofac-sdn", "502");
  private static final String LINES = EntityRecord.iri("us-ofac-sdn", "503");
  private static final String AREA = "https://w3id.org/assay/area/";

  private final Gathered list =
      Gathered.from(
          OfacCsv.specially(Gathered.areas()),
          Stream.of("alt.csv", "sdn_comments.csv", "add.csv", "sdn.csv")
              .map(FOLDER::resolve)
              .toArray(Path[]::new));

  @Test
  void everySubjectIsRecordedOnceByItsKind() {
    assertThat(list.keys()).hasSize(4).doesNotHaveDuplicates();
    assertThat(list.count(SchemaDO.Person)).isEqualTo(1);
    assertThat(list.count(Assay.Vessel)).isEqualTo(1);
    assertThat(list.count(Assay.Aircraft)).isEqualTo(1);
    assertThat(list.count(SchemaDO.Organization)).as("an empty type").isEqualTo(1);
  }

  @Test
  void whatStandsForNothingIsInNoValue() {
    assertThat(list.literals()).noneMatch(text -> text.contains("-0-"));
  }

  @Test
  void namesOfTheRemarksAreWeak() {
    assertThat(list.names(PERSON, SKOSXL.prefLabel)).containsExactly("SAMPLOV, Ivan Ivanovich");
    assertThat(list.names(PERSON, SKOSXL.altLabel))
        .containsExactly("SAMPLOFF, Iwan", "~THE CLERK", "~UNCLE CLERK");
    assertThat(list.names(PERSON, Assay.formerName)).containsExactly("~OLD CLERK");
    assertThat(list.names(LINES, Assay.formerName)).containsExactly("OLD LINES");
  }

  @Test
  void remarksAreTakenApart() {
    assertThat(list.values(PERSON, Assay.birth, DCTerms.date))
        .containsExactly("1961", "1962-05-03");
    assertThat(list.values(PERSON, SchemaDO.birthPlace)).containsExactly("Sample Town, Azerbaijan");
    assertThat(list.values(PERSON, SchemaDO.nationality)).containsExactly(AREA + "AZE");
    assertThat(list.values(PERSON, Assay.citizenOf)).containsExactly(AREA + "PRK");
    assertThat(list.values(PERSON, SchemaDO.identifier, SchemaDO.propertyID))
        .containsExactly("National ID No.", "Passport", "Tax ID No.");
    assertThat(list.values(PERSON, SchemaDO.identifier, SchemaDO.value))
        .containsExactly("0000000001", "778-99", "X1234567");
    assertThat(list.values(PERSON, SchemaDO.identifier, Assay.original))
        .containsExactly(
            "Nowhereland", "Passport X1234567 (Azerbaijan) issued 01 Feb 2010 expires 01 Feb 2020");
    assertThat(list.values(PERSON, SchemaDO.email)).containsExactly("a@example.org");
    assertThat(list.values(PERSON, SKOS.note)).containsExactly("Deputy of somebody.");
    assertThat(list.values(PERSON, Assay.linkedTo)).containsExactly(LINES);
  }

  @Test
  void aStreetOrTownOfThatNameIsNotTheCountry() {
    assertThat(list.values(PERSON, SchemaDO.address, SchemaDO.addressCountry))
        .containsExactly(AREA + "IRN");
    assertThat(list.values(LINES, SchemaDO.address, SchemaDO.description))
        .containsExactly("Baku AZ1000");
  }

  @Test
  void listingsKeepEachProgrammeAndWhatTheyForbid() {
    String listing =
        list.model()
            .listSubjectsWithProperty(Assay.designates, list.model().getResource(PERSON))
            .next()
            .getURI();
    assertThat(list.values(listing, Assay.programme)).containsExactly("PROG-A", "PROG-B");
    assertThat(list.values(listing, Assay.provision))
        .containsExactly("Secondary sanctions risk: section 1");
    assertThat(list.values(listing, Assay.recordedAt)).containsExactly("sdn.csv:1");
    assertThat(list.values(listing, DCTerms.issued)).as("the files give no day").isEmpty();
  }

  @Test
  void numbersOfShipsKeepTheirSchemes() {
    assertThat(list.values(SHIP, SchemaDO.identifier, SchemaDO.propertyID))
        .containsExactly("Call sign", "IMO", "MMSI");
    assertThat(list.values(LINES, SchemaDO.identifier)).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsKeptAndTold() {
    assertThat(list.unreadable())
        .extracting(Unreadable::where, Unreadable::field)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("sdn.csv:3", "Identification Number"),
            org.assertj.core.groups.Tuple.tuple("sdn.csv:3", "DOB"),
            org.assertj.core.groups.Tuple.tuple("alt.csv:3", "ent_num"));
    assertThat(list.values(LINES, SKOS.note)).containsExactly("IMO 9999994");
    assertThat(list.values(LINES, Assay.birth, Assay.original)).containsExactly("once upon a time");
  }

  @Test
  void aRemarkThatIsCutGoesOnInTheMiddleOfAWord() {
    String filler = "x".repeat(1_000 - "a.k.a. 'SHA".length() - 2) + "; ";
    String row = "1,\"A\",-0- ,P,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"%s\"\n";
    Gathered cut =
        Gathered.from(
            OfacCsv.specially(Gathered.areas()),
            List.of(
                source("sdn.csv", row.formatted(filler + "a.k.a. 'SHA")),
                source("sdn_comments.csv", "1,\"DOW'; Linked To: B.\"\n")));

    assertThat(cut.names(cut.keys().get(0), SKOSXL.altLabel)).containsExactly("~SHADOW");
    assertThat(cut.values(cut.keys().get(0), Assay.linkedTo)).containsExactly("B");
  }

  @Test
  void filesThatAreNotOfASetAreRefused() {
    OfacCsv format = OfacCsv.specially(Gathered.areas());
    assertThatThrownBy(() -> Gathered.from(format, FOLDER.resolve("alt.csv")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("file of subjects");
    assertThatThrownBy(() -> Gathered.from(format, "sdn.csv", "<!DOCTYPE html><html></html>"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("web page");
    assertThatThrownBy(() -> Gathered.from(format, "sdn.csv", "name;value\na;b\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("12 columns");
  }

  private static dev.assay.reference.Source source(String name, String text) {
    return Gathered.source(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
