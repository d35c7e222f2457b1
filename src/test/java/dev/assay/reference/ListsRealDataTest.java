package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.RealData;
import dev.assay.claim.BadInput;
import dev.assay.reference.eu.FsfXml;
import dev.assay.reference.eu.JournalCsv;
import dev.assay.reference.opensanctions.FtmJson;
import dev.assay.reference.opensanctions.TargetsCsv;
import dev.assay.reference.uk.OfsiCsv;
import dev.assay.reference.un.UnXml;
import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real lists of other authorities; the numbers were counted in their files by other means. */
@Tag("realdata")
final class ListsRealDataTest {

  private final Areas areas = Gathered.areas();

  @Test
  void readsTheUnListOf2026() {
    Gathered list = Gathered.from(new UnXml(areas), file("un/un_consolidated_2026-02-27.xml"));

    assertThat(list.published()).contains(LocalDate.of(2026, 2, 27));
    assertThat(list.count(SchemaDO.Person)).isEqualTo(730);
    assertThat(list.count(SchemaDO.Organization)).isEqualTo(273);
    assertThat(list.count(SKOSXL.Label))
        .as("1,003 primary names, 2,823 aliases, 378 in the original script, one of them damaged")
        .isEqualTo(1_003 + 2_823 + 378 - 1);
    assertThat(list.count(Assay.Birth)).isEqualTo(870);
    assertThat(list.unreadable()).hasSize(5);
  }

  @Test
  void readsTheUnListOf2022() {
    Gathered list = Gathered.from(new UnXml(areas), file("un/un_consolidated_2022-09-15.xml"));

    assertThat(list.count(SchemaDO.Person)).isEqualTo(699);
    assertThat(list.count(SchemaDO.Organization)).isEqualTo(253);
    assertThat(list.unreadable()).hasSizeLessThan(20);
  }

  /** The copy of 2025 lost the high bytes of every character, so it is of no encoding. */
  @Test
  void readsTheDamagedUnListOf2025OnlyWhenItsEncodingIsSaid() {
    Path path = file("un/un_consolidated_2025-08-16.xml");
    assertThatThrownBy(() -> Gathered.from(new UnXml(areas), path))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("--encoding");

    Source source = Gathered.source(path, Optional.of(StandardCharsets.ISO_8859_1));
    Gathered list = Gathered.from(new UnXml(areas), List.of(source));

    assertThat(list.count(SchemaDO.Person)).isEqualTo(684);
    assertThat(list.count(SchemaDO.Organization)).isEqualTo(195);
    assertThat(list.unreadable()).hasSizeGreaterThan(300);
  }

  @Test
  void readsTheAnnexesOfTheEuropeanUnion() throws IOException {
    try (Stream<Path> files = Files.list(file("eu/journal_consolidated"))) {
      Path[] acts =
          files.filter(path -> path.toString().endsWith(".csv")).sorted().toArray(Path[]::new);
      Gathered list = Gathered.from(new JournalCsv(areas), acts);

      assertThat(list.count(Assay.Designation)).isEqualTo(5_372);
      assertThat(list.unreadable()).hasSizeLessThan(30);
    }
  }

  @Test
  void readsSamplesOfTheEuropeanUnionAndTheUnitedKingdom() {
    Gathered eu = Gathered.from(new FsfXml(areas), file("eu/fsf_sample_2020.xml"));
    Gathered uk = Gathered.from(new OfsiCsv(areas), file("uk/hmt_ofsi_sample_2020.csv"));

    assertThat(eu.keys()).hasSize(7);
    assertThat(eu.unreadable()).as("one entry is there twice").hasSize(1);
    assertThat(uk.keys()).hasSize(6);
  }

  @Test
  void readsFollowTheMoneyAndTheSimpleTable() {
    Path folder = file("opensanctions");
    Gathered zala =
        Gathered.from(new FtmJson(areas), folder.resolve("yente_fixture/zala.entities.ftm.json"));
    Gathered parties =
        Gathered.from(
            new FtmJson(areas), folder.resolve("yente_fixture/parteispenden.entities.ftm.json"));
    Gathered t1 =
        Gathered.from(new FtmJson(areas), folder.resolve("yente_fixture/t1.entities.ftm.json"));
    Gathered table =
        Gathered.from(new TargetsCsv(areas), folder.resolve("ua_war_sanctions.targets.simple.csv"));

    assertThat(zala.count(Assay.Designation)).isEqualTo(41);
    assertThat(zala.count(SchemaDO.Person)).isEqualTo(6);
    assertThat(zala.count(SchemaDO.Role)).isEqualTo(14 + 4 + 3);
    assertThat(parties.count(SchemaDO.Role)).isEqualTo(290);
    assertThat(t1.count(SchemaDO.Person)).isEqualTo(4);
    assertThat(table.keys()).hasSize(5_600);
    assertThat(table.unreadable()).isEmpty();
  }

  private static Path file(String name) {
    return RealData.folder().resolve("data").resolve(name);
  }
}
