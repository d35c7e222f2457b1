package dev.assay.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RdfReaderTest {

  private static final String XSD = "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";

  @Test
  void knowsTheLineOfEachTriple() {
    Parsed parsed = Given.turtle("<urn:a>\n  <urn:p> 1 ,\n    [ <urn:q>\n 2 ] .\n");
    assertThat(parsed.violations()).isEmpty();
    assertThat(parsed.graph().stream().map(t -> parsed.lines().of(t).orElse("?")))
        .containsExactlyInAnyOrder("file.ttl:2", "file.ttl:3", "file.ttl:4");
    assertThat(parsed.lines().ofSubject(NodeFactory.createURI("urn:a"))).contains("file.ttl:1");
  }

  @Test
  void knowsTheLineOfALineOfNTriples() {
    Parsed parsed =
        Given.read("a.nt", "<urn:a> <urn:p> \"1\" .\n<urn:a> <urn:p> \"2\" .\n", Lang.NTRIPLES);
    Triple second =
        Triple.create(
            NodeFactory.createURI("urn:a"),
            NodeFactory.createURI("urn:p"),
            NodeFactory.createLiteralString("2"));
    assertThat(parsed.lines().of(second)).contains("a.nt:2");
  }

  @ParameterizedTest
  @CsvSource({
    "a.ttl, Turtle, '<urn:a> <urn:p> \"x\"@en .\\n<urn:a> <urn:p> \"hello\"@en--ltr .\\n'",
    "a.nt, N-Triples, '<urn:a> <urn:p> \"x\"@en .\\n<urn:a> <urn:p> \"hello\"@en--ltr .\\n'",
    "a.trig, TriG, '<urn:g> {\\n<urn:a> <urn:p> \"hello\"@en--ltr }\\n'",
  })
  void refusesADirectionThatWouldBeLost(String name, String lang, String text) {
    Parsed parsed = Given.read(name, text.replace("\\n", "\n"), RDFLanguages.nameToLang(lang));
    assertThat(parsed.violations()).filteredOn(Violation::isError).hasSize(1);
    assertThat(Given.faults(parsed).get(0))
        .startsWith(name + ":2")
        .contains("error: \"hello\" has a direction, ltr.")
        .endsWith("Write it without the direction: @en.");
  }

  @Test
  void refusesAStatementAsAValue() {
    Parsed parsed =
        Given.turtle("<urn:a> <urn:p> 1 .\n<urn:a> <urn:p> <<( <urn:x> <urn:y> 1 )>> .\n");
    assertThat(Given.faults(parsed))
        .singleElement()
        .asString()
        .startsWith("file.ttl:2")
        .contains("error: A statement stands in the place of a value");
  }

  @Test
  void findsEveryNumberThatIsNone() {
    String text =
        XSD
            + "<urn:a> <urn:p> \"4,357\"^^xsd:decimal .\n<urn:b> <urn:p> \"4.0E9\"^^xsd:decimal .\n"
            + "<urn:c> <urn:p> 39 .\n<urn:d> <urn:p> \"n/a\"^^xsd:decimal .\n";
    assertThat(Given.faults(Given.turtle(text)))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("file.ttl:2:17: error: \"4,357\" is not a value of xsd:decimal.")
                    .contains("4357 if the mark groups thousands, or 4.357"),
            second -> assertThat(second).startsWith("file.ttl:3:17").endsWith("Write 4000000000."),
            third -> assertThat(third).startsWith("file.ttl:5:17").contains("leave the value out"));
  }

  @Test
  void warnsOfADateInAForeignVocabulary() {
    String text = XSD + "<urn:a> <urn:p> \"2022-03-09T07:15:00\"^^xsd:date .\n";
    assertThat(Given.faults(Given.turtle(text)))
        .singleElement()
        .asString()
        .startsWith("file.ttl:2:17: warning:")
        .endsWith("Write \"2022-03-09T07:15:00\"^^xsd:dateTime.");
  }

  @Test
  void refusesADateOfTheModel() {
    String text = XSD + "<urn:a> <http://purl.org/dc/terms/date> \"23.04.2024\"^^xsd:date .\n";
    assertThat(Given.faults(Given.turtle(text)))
        .singleElement()
        .asString()
        .contains(": error:")
        .endsWith("Write it in the form \"2024-04-23\"^^xsd:date.");
  }

  @Test
  void findsEveryBadIriAndTheFormToWrite() {
    String text =
        """
        <urn:a> <urn:p> <https://news.example/front line.html> .
        <urn:b> <urn:p> <https://news.example/x{1}|y.html>, <https://news.example/100%> .
        <urn:c> <urn:p> <page.html>, <http://h.example/\\u0020>, <https://news.example/ok?q=ə> .
        """;
    assertThat(Given.faults(Given.turtle(text)))
        .satisfiesExactly(
            space ->
                assertThat(space)
                    .startsWith("file.ttl:1:17: error: An IRI may not hold a space")
                    .endsWith("Write <https://news.example/front%20line.html>."),
            brace -> assertThat(brace).endsWith("Write <https://news.example/x%7B1%7D%7Cy.html>."),
            percent ->
                assertThat(percent)
                    .startsWith("file.ttl:2:53")
                    .endsWith("<https://news.example/100%25>."),
            relative -> assertThat(relative).startsWith("file.ttl:3:17").contains("is relative"),
            escaped -> assertThat(escaped).endsWith("Write <http://h.example/%20>."));
  }

  @Test
  void takesARelativeIriWhereABaseIsDeclared() {
    Parsed parsed = Given.turtle("@base <http://h.example/x/> .\n<a> <p> <b%20c> .\n");
    assertThat(parsed.violations()).isEmpty();
    assertThat(parsed.graph().stream().map(t -> t.getObject().getURI()))
        .containsExactly("http://h.example/x/b%20c");
  }

  @Test
  void findsAnIriFaultInAPrefix() {
    assertThat(Given.faults(Given.turtle("@prefix e: <http://h.example/a b/> .\ne:x e:p 1 .\n")))
        .first()
        .asString()
        .startsWith("file.ttl:1:");
  }

  @Test
  void saysWhereAStringWasLeftOpen() {
    Parsed parsed = Given.turtle("<urn:x> <urn:p> 1 .\n<urn:a> <urn:p> \"open .\n");
    assertThat(Given.faults(parsed)).singleElement().asString().startsWith("file.ttl:2: error:");
    assertThat(parsed.graph().isEmpty()).isTrue();
  }

  @Test
  void tellsTheDeclarationOfAPrefix() {
    assertThat(Given.faults(Given.turtle("<urn:a> schema:text \"x\" .")))
        .singleElement()
        .asString()
        .endsWith("@prefix schema: <https://schema.org/> .");
  }

  @Test
  void skipsAByteOrderMark() {
    assertThat(Given.turtle("\uFEFF<urn:a> <urn:p> 1 .").violations()).isEmpty();
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8() {
    byte[] latin = "<urn:a>\n<urn:p> \"caf\u00e9 .\" .".getBytes(StandardCharsets.ISO_8859_1);
    Parsed parsed = Given.read("latin.ttl", latin, Lang.TURTLE);
    assertThat(Given.faults(parsed))
        .singleElement()
        .asString()
        .startsWith("latin.ttl:2:")
        .contains("byte 20");
    assertThat(parsed.isReadable()).isFalse();
  }

  @Test
  void notesAnEmptyFile() {
    assertThat(Given.faults(Given.turtle("")))
        .containsExactly("file.ttl: warning: The file holds no triples.");
  }

  @Test
  void refusesNestingWithoutEnd() {
    Parsed parsed = Given.turtle("<urn:a> <urn:p> " + "[<urn:p> ".repeat(200_000));
    assertThat(parsed.isReadable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4,357|false|4357 if the mark groups thousands, or 4.357 if",
        "4.357|true|Write 4.357 (as xsd:decimal).",
        "4,36|false|Write 4.36.",
        "0,357|false|Write 0.357.",
        "4,357,000|false|Write 4357000.",
        "4.357.000|false|Write 4357000.",
        "4.357,5|false|Write 4357.5.",
        "4,357.5|false|Write 4357.5.",
        "4 357|false|Write 4357.",
        "4.0E9|false|Write 4000000000.",
        "4.5|true|Write 4.5 (as xsd:decimal).",
        "4 billion|false|sdmx-attribute:unitMult",
      })
  void tellsHowToWriteANumber(String text, boolean whole, String fix) {
    assertThat(NumberAdvice.fix(text, whole)).contains(fix);
  }

  @Test
  void readsNamedGraphsAsOne() {
    Parsed parsed =
        Given.read("a.trig", "<urn:g> { <urn:a> <urn:p>\n1 } <urn:a> <urn:p> 2 .", Lang.TRIG);
    assertThat(parsed.graph().size()).isEqualTo(2);
    assertThat(parsed.violations()).extracting(Violation::kind).containsExactly(Kind.GRAPH_NAME);
    assertThat(parsed.graph().stream().map(t -> parsed.lines().of(t).orElse("?")))
        .contains("a.trig:2");
  }
}
