package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SourceFormatsTest {

  static List<SourceFormat> formats() {
    return SmallFiles.formats();
  }

  @Test
  void everyFormHasAWordOfItsOwn() {
    assertThat(SourceFormats.all(Gathered.areas()))
        .extracting(SourceFormat::keyword)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void aFileIsRecognisedByOneForm(SourceFormat format) throws IOException {
    for (Source source : SmallFiles.sources(SmallFiles.of(format))) {
      Sample sample = source.sample();
      assertThat(SourceFormats.all(Gathered.areas()))
          .filteredOn(other -> other.recognises(sample))
          .extracting(SourceFormat::keyword)
          .as(source.name())
          .containsExactly(format.keyword());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void publishersAndAuthoritiesHaveNames(SourceFormat format) {
    Model agents = ModelFactory.createDefaultModel();
    RDFDataMgr.read(agents, "data/reference/agents.ttl");
    Gathered found = SmallFiles.read(format);
    Model all = agents.union(found.model());

    assertThat(all.contains(all.getResource(format.dataset().publisher()), null)).isTrue();
    found
        .model()
        .listObjectsOfProperty(Assay.authority)
        .forEach(body -> assertThat(all.contains(body.asResource(), null)).as("%s", body).isTrue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void everythingIsNamedAfterItsSubject(SourceFormat format) {
    Gathered found = SmallFiles.read(format);
    String named = Prefixes.BASE + "((entity|review)/" + format.dataset().id() + "[.]|obs/).+";

    assertThat(found.keys()).isNotEmpty().allMatch(key -> key.matches(named));
    found
        .model()
        .listSubjects()
        .filterDrop(subject -> subject.hasProperty(RDF.type, Assay.SourceIndicator))
        .filterDrop(subject -> subject.hasProperty(RDF.type, DCAT.Dataset))
        .forEach(subject -> assertThat(subject.getURI()).matches(named));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void indicatorsAndUnitsOfFiguresAreDescribed(SourceFormat format) {
    Model all = ModelFactory.createDefaultModel();
    RDFDataMgr.read(all, "ontology/schemes/indicators.ttl");
    RDFDataMgr.read(all, "ontology/schemes/units.ttl");
    RDFDataMgr.read(all, "data/reference/currencies.ttl");
    Gathered found = SmallFiles.read(format);
    all.add(found.model());

    for (Property property : List.of(Assay.indicator, Assay.unit)) {
      found
          .model()
          .listObjectsOfProperty(property)
          .forEach(
              named ->
                  assertThat(all.contains(named.asResource(), RDFS.label))
                      .as("%s", named)
                      .isTrue());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void packedFilesReadTheSameAndCutOnesAreRefused(SourceFormat format) {
    Map<String, byte[]> packed = new TreeMap<>();
    Map<String, byte[]> cut = new TreeMap<>();
    SmallFiles.of(format)
        .forEach(
            (name, bytes) -> {
              byte[] gzip = gzip(bytes);
              packed.put(name, gzip);
              cut.put(name, java.util.Arrays.copyOf(gzip, gzip.length / 2));
            });

    assertThat(Gathered.from(format, SmallFiles.sources(packed)).model().size())
        .isEqualTo(SmallFiles.read(format).model().size());
    assertThatThrownBy(() -> Gathered.from(format, SmallFiles.sources(cut)))
        .isInstanceOf(BadInput.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void aWebPageIsRefused(SourceFormat format) {
    byte[] page =
        "<!DOCTYPE html><html><body>back soon</body></html>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Gathered.from(format, List.of(Gathered.source("list", page))))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("web page");
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
