package dev.assay.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Cases;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ValidatorTest {

  private static final String EXPECTS = "# expects: ";
  private static final Validator VALIDATOR = new Validator(Given.ontology());
  private static final Graph NOTHING = GraphFactory.createGraphMem();

  static Stream<Path> invalid() {
    return Cases.in("validation/invalid");
  }

  static Stream<Path> valid() {
    return Cases.in("validation/valid");
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("invalid")
  void refuses(Path file) {
    String expected = Cases.text(file).lines().findFirst().orElse("");
    assertThat(expected).startsWith(EXPECTS);
    assertThat(check(Given.file(file)))
        .as("violations of %s", file)
        .anyMatch(sentence -> sentence.contains(expected.substring(EXPECTS.length())));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("valid")
  void accepts(Path file) {
    assertThat(check(Given.file(file))).noneMatch(sentence -> sentence.contains(": error: "));
  }

  @Test
  void namesBothPlacesOfADuplicate() {
    Parsed one = Given.read("one.ttl", "\n<urn:a> a <urn:T> .", Lang.TURTLE);
    Parsed two = Given.read("two.ttl", "\n\n<urn:a> a <urn:T> .", Lang.TURTLE);
    assertThat(check(one, two))
        .containsExactly(
            "two.ttl:3: error: <urn:a> is already described at one.ttl:2."
                + " Give one of them another id, or make them one.");
  }

  @Test
  void takesTwoTypesOfOneBlock() {
    assertThat(check(Given.turtle("<urn:a> a <urn:T> ;\n  a <urn:U> .\n<urn:b> a <urn:T> .")))
        .isEmpty();
  }

  @Test
  void reportsOnlyReadingWhenAFileIsUnreadable() {
    Parsed broken = Given.read("broken.ttl", "<urn:a> <urn:p> \"open .", Lang.TURTLE);
    Parsed other = Given.turtle("<urn:a> a <https://w3id.org/assay/ns#Nothing> .");
    assertThat(check(broken, other)).singleElement().asString().startsWith("broken.ttl:1");
  }

  @Test
  void takesAConceptThatTheFilesDefine() {
    String text =
        """
        @prefix indicator: <https://w3id.org/assay/indicator/> .
        indicator:mine <urn:p> 1 .
        <urn:a> <urn:q> indicator:mine .
        """;
    assertThat(check(Given.turtle(text))).isEmpty();
  }

  @Test
  void everyShapeHasAnInvalidExample() {
    String told = String.join("\n", invalid().flatMap(f -> check(Given.file(f)).stream()).toList());
    assertThat(Shapes.messages(Given.ontology()).entrySet())
        .filteredOn(shape -> shape.getValue().stream().noneMatch(told::contains))
        .extracting(Map.Entry::getKey)
        .as("shapes that no file in validation/invalid breaks")
        .isEmpty();
  }

  private static List<String> check(Parsed... files) {
    return VALIDATOR.check(List.of(files), NOTHING).stream().map(Violation::sentence).toList();
  }
}
