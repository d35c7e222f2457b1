package dev.assay.reference.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.RealData;
import dev.assay.reference.Gathered;
import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of July 2021; the numbers were counted in its files by other means. */
@Tag("realdata")
final class OfacRealDataTest {

  @Test
  void readsTheListOfJuly2021Whole() {
    Path folder = RealData.folder().resolve("ofac/sdn_2021-07");
    Gathered list =
        Gathered.from(
            OfacCsv.specially(Gathered.areas()),
            folder.resolve("sdn.csv"),
            folder.resolve("alt.csv"),
            folder.resolve("add.csv"),
            folder.resolve("sdn_comments.csv"));

    assertThat(list.keys()).hasSize(8_976).doesNotHaveDuplicates();
    assertThat(list.count(SchemaDO.Person)).isEqualTo(4_620);
    assertThat(list.count(SchemaDO.Organization)).isEqualTo(3_673);
    assertThat(list.count(Assay.Vessel)).isEqualTo(406);
    assertThat(list.count(Assay.Aircraft)).isEqualTo(277);
    System.err.println(
        list.count(SKOSXL.Label)
            + " "
            + list.count(SchemaDO.PostalAddress)
            + " births "
            + list.count(Assay.Birth)
            + " ids "
            + list.count(SchemaDO.PropertyValue));
    java.util.Map<String, Integer> m = new java.util.TreeMap<>();
    list.unreadable()
        .forEach(u -> m.merge(u.field() + " | " + u.why() + " | " + u.value(), 1, Integer::sum));
    m.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(150)
        .forEach(e -> System.err.println(e));
    java.util.Map<String, Integer> p = new java.util.TreeMap<>();
    list.model()
        .listStatements()
        .forEach(s -> p.merge(s.getPredicate().getLocalName(), 1, Integer::sum));
    System.err.println(p);
    java.util.Map<String, Integer> sc = new java.util.TreeMap<>();
    list.model()
        .listObjectsOfProperty(SchemaDO.propertyID)
        .forEach(
            s ->
                sc.put(
                    s.toString(),
                    list.model().listSubjectsWithProperty(SchemaDO.propertyID, s).toList().size()));
    System.err.println(sc);
    list.model().listObjectsOfProperty(org.apache.jena.vocabulary.SKOS.note).toList().stream()
        .map(Object::toString)
        .filter(
            x ->
                !x.contains("Aircraft Man")
                    && !x.contains("Tonnage")
                    && !x.contains("tonnage")
                    && (x.matches(".*\\d{3}.*") || x.matches(".*:.*")))
        .sorted()
        .limit(200)
        .forEach(System.err::println);
  }
}
