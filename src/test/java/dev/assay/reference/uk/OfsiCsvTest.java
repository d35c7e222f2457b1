package dev.assay.reference.uk;

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

final class OfsiCsvTest {

  private static final String PERSON = EntityRecord.iri("uk-ofsi-consolidated", "9001");
  private static final String TRADE = EntityRecord.iri("uk-ofsi-consolidated", "9002");

  private final Gathered list = SmallFiles.read(new OfsiCsv(Gathered.areas()));

  @Test
  void rowsOfAGroupAreOneSubject() {
    assertThat(list.published()).contains(LocalDate.of(2024, 4, 27));
    assertThat(list.keys()).containsExactly(PERSON, TRADE);
    assertThat(list.values(PERSON, Assay.sourceRows)).containsExactly("3");
    assertThat(list.names(PERSON, SKOSXL.prefLabel)).containsExactly("Ivan SAMPLOV");
    assertThat(list.names(PERSON, SKOSXL.altLabel)).containsExactly("~The CLERK", "Иван Самплов");
    assertThat(list.values(PERSON, Assay.birth, DCTerms.date)).containsExactly("1961", "1962-05");
    assertThat(list.values(PERSON, SchemaDO.address, SchemaDO.addressCountry))
        .containsExactly("https://w3id.org/assay/area/IRN");
    assertThat(list.unreadable()).isEmpty();
  }

  @Test
  void theDayOfDesignationGoesBeforeThatOfListing() {
    String person = listing(PERSON);
    String trade = listing(TRADE);
    assertThat(list.values(person, Assay.listedOn)).containsExactly("2007-03-24");
    assertThat(list.values(person, DCTerms.modified)).containsExactly("2018-06-27");
    assertThat(list.values(trade, Assay.listedOn)).containsExactly("2020-02-03");
  }

  private String listing(String subject) {
    return list.model()
        .listSubjectsWithProperty(Assay.designates, list.model().getResource(subject))
        .next()
        .getURI();
  }
}
