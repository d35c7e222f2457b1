package dev.assay.reference.rml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.reference.Gathered;
import dev.assay.reference.Source;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Assay;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RmlFormatTest {

  static final String PREFIXES =
      """
      @prefix carml: <http://carml.taxonic.com/carml/> .
      @prefix ql: <http://semweb.mmlab.be/ns/ql#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix rml: <http://semweb.mmlab.be/ns/rml#> .
      @prefix rr: <http://www.w3.org/ns/r2rml#> .
      @prefix assay: <https://w3id.org/assay/ns#> .
      """;
  private static final String CSV_MAP =
      """
      <#M> rml:logicalSource [ rml:source "t.csv" ; rml:referenceFormulation ql:CSV ] ;
        rr:subjectMap [ rr:template "{id}" ] ;
        rr:predicateObjectMap [ rr:predicate rdfs:label ; rr:objectMap [ rml:reference "name" ] ] .
      """;
  private static final String ONE = "https://w3id.org/assay/entity/own.1";

  @Test
  void aRowIsARecordWithItsLine() {
    Gathered found =
        read(CSV_MAP, "t.csv", "id,name,more\n1,Ann,x\n\"2 a\",\"Bo\nSample\",x\n3,,x\n");

    assertThat(found.keys()).containsExactly(ONE, "https://w3id.org/assay/entity/own.2%20a");
    assertThat(found.values(ONE, RDFS.label)).containsExactly("Ann");
    assertThat(found.values(ONE, Assay.recordedAt)).containsExactly("t.csv:2");
    assertThat(found.values("https://w3id.org/assay/entity/own.2%20a", Assay.recordedAt))
        .containsExactly("t.csv:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"id;name!1;Ann", "id\tname!1\tAnn", "id|name!1|Ann", "'id,name'!'1,Ann'"})
  void theSeparatorIsFoundByTheColumns(String header, String row) {
    assertThat(read(CSV_MAP, "t.csv", header + "\n" + row + "\n").values(ONE, RDFS.label))
        .containsExactly("Ann");
  }

  @Test
  void aTreeOfJsonIsRead() {
    String map =
        """
        <#M> rml:logicalSource [ rml:source "t.json" ; rml:referenceFormulation ql:JSONPath ; rml:iterator "$.all[*]" ] ;
          rr:subjectMap [ rr:template "{id}" ] ;
          rr:predicateObjectMap [ rr:predicate rdfs:label ; rr:objectMap [ rml:reference "who.name" ] ] .
        """;
    Gathered found =
        read(map, "t.json", "{\"all\":[{\"id\":1,\"who\":{\"name\":\"Änn\"}},{\"id\":2}]}");

    assertThat(found.values(ONE, RDFS.label)).containsExactly("Änn");
    assertThat(found.values(ONE, Assay.recordedAt)).containsExactly("t.json");
    assertThatThrownBy(() -> read(map, "t.json", "{\"all\":[{\"id\":1,\"who\":{\"name\":\"A\"}},"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no JSON that can be read");
  }

  @Test
  void aTreeOfXmlIsRead() {
    String text =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!DOCTYPE all [<!ENTITY e \"Sample\">]>"
            + "<all xmlns=\"urn:x\"><p id=\"1\"><name>Änn &e;</name></p><p id=\"2\"/></all>";
    String map =
        """
        <#M> rml:logicalSource [ rml:referenceFormulation ql:XPath ; rml:iterator "/x:all/x:p" ;
            rml:source [ a carml:XmlDocument , carml:FileSource ; carml:url "t.xml" ;
              carml:declaresNamespace [ carml:namespacePrefix "x" ; carml:namespaceName "urn:x" ] ] ] ;
          rr:subjectMap [ rr:template "{@id}" ] ;
          rr:predicateObjectMap [ rr:predicate rdfs:label ; rr:objectMap [ rml:reference "x:name" ] ] .
        """;
    Gathered found =
        Gathered.from(
            format(map),
            List.of(Gathered.source("t.xml", text.getBytes(StandardCharsets.ISO_8859_1))));

    assertThat(found.values(ONE, RDFS.label)).containsExactly("Änn Sample");
    assertThatThrownBy(
            () ->
                read(
                    map,
                    "t.xml",
                    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("refers to an entity outside it");
  }

  @Test
  void twoFilesMayBeJoined() {
    String map =
        CSV_MAP
            + """
            <#N> rml:logicalSource [ rml:source "n.csv" ; rml:referenceFormulation ql:CSV ] ;
              rr:subjectMap [ rr:template "n{key}" ] ;
              rr:predicateObjectMap [ rr:predicate rdfs:seeAlso ; rr:objectMap [
                rr:parentTriplesMap <#M> ; rr:joinCondition [ rr:child "of" ; rr:parent "id" ] ] ] .
            """;
    Gathered found =
        Gathered.from(
            format(map),
            List.of(file("t.csv", "id,name\n1,Ann\n"), file("n.csv", "key,of\n9,1\n")));

    assertThat(found.values("https://w3id.org/assay/entity/own.n9", RDFS.seeAlso))
        .containsExactly(ONE);
  }

  @Test
  void aValueThatIsNotOfItsTypeStaysText() {
    String map =
        CSV_MAP.replace(
            "\"name\" ]", "\"name\" ; rr:datatype <http://www.w3.org/2001/XMLSchema#gYear> ]");
    Gathered found = read(map, "t.csv", "id,name\n1,2024\n2,soon\n");

    assertThat(found.values("https://w3id.org/assay/entity/own.2", RDFS.label))
        .containsExactly("soon");
    assertThat(found.unreadable())
        .containsExactly(
            new Unreadable(
                "t.csv:3", "rdfs:label", "soon", "is no xsd:gYear, so it is kept as text"));
  }

  @Test
  void aMappingThatAsksForAnotherFileOrColumnIsRefused() {
    refused(
        CSV_MAP, "id,title\n1,Ann\n", "speaks of \"name\", but t.csv has these columns: id, title");
    assertThatThrownBy(
            () ->
                Gathered.from(
                    format(CSV_MAP),
                    List.of(file("a.csv", "id,name\n1,A\n"), file("b.csv", "id,name\n1,A\n"))))
        .hasMessageContaining("reads \"t.csv\", which is none of the files given: a.csv, b.csv");
    assertThatThrownBy(
            () ->
                Gathered.from(
                    format(CSV_MAP),
                    List.of(file("t.csv", "id,name\n1,A\n"), file("b.csv", "id,name\n1,A\n"))))
        .hasMessageContaining("b.csv is read by no map of m.ttl");
  }

  @Test
  void aFileOfWhichNothingComesIsRefused() {
    refused(CSV_MAP, "id,name\n", "makes nothing of the files given");
    refused(CSV_MAP, "", "t.csv is empty");
  }

  @Test
  void aTableThatIsCutIsRefused() {
    refused(CSV_MAP, "id,name\n1,Ann\n2", "t.csv:3 has 1 columns where 2 belong");
    refused(CSV_MAP, "id,name\n1,\"Ann", "t.csv");
  }

  @Test
  void whatIsNotDoneIsRefusedByName() {
    refused(CSV_MAP.replace("rml:source \"t.csv\" ;", ""), "", "the map <#M> has no rml:source");
    refused(CSV_MAP.replace("ql:CSV", "ql:Other"), "", "does not say what its file is");
    refused(CSV_MAP.replace("rr:subjectMap", "rr:other"), "", "makes no subject");
    refused(CSV_MAP.replace("\"{id}\"", "\"{id}\" ; rr:termType rr:BlankNode"), "", "blank nodes");
    refused(CSV_MAP.replace("\"{id}\"", "\"{id}\" ; rr:graph <#g>"), "", "names graphs");
    refused("<#M> <http://w3id.org/rml/logicalSource> [] .", "", "http://w3id.org/rml/");
    refused("<#M> rr:logicalTable [] .", "", "maps a database");
    refused("<#M> a <#N> .", "", "no map with a rml:logicalSource");
    refused("<#M> a ", "", "m.ttl is no Turtle that can be read");
  }

  @Test
  void anOutcomeCannotBeStated() {
    String map = CSV_MAP.replace("rdfs:label", "assay:outcome");
    refused(map, "id,name\n1,Ann\n", "assay:outcome, which no data may hold");
  }

  @Test
  void aNameThatIsNoAddressIsRefusedWithItsLine() {
    String map =
        CSV_MAP.replace("rr:template \"{id}\"", "rml:reference \"id\" ; rr:termType rr:IRI");
    refused(map, "id,name\nhttps://a.example/<b>,Ann\n", "m.ttl");
  }

  private static void refused(String map, String text, String why) {
    assertThatThrownBy(() -> read(map, "t.csv", text))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(why);
  }

  private static Gathered read(String map, String name, String text) {
    return Gathered.from(format(map), List.of(file(name, text)));
  }

  static RmlFormat format(String map) {
    byte[] bytes = (PREFIXES + map).getBytes(StandardCharsets.UTF_8);
    return new RmlFormat(
        new Source("m.ttl", () -> new ByteArrayInputStream(bytes), Optional.empty()),
        RmlFormat.own("own"));
  }

  private static Source file(String name, String text) {
    return Gathered.source(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
