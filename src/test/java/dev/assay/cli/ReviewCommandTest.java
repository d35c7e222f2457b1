package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people find of claims stands beside what is computed. */
final class ReviewCommandTest {

  private static final String CLAIM = "port-town-c02";

  @TempDir private Path folder;

  @BeforeEach
  void build() {
    assertThat(on("build").code()).isZero();
  }

  @Test
  void severalReviewersStandBesideTheComputedOutcome() {
    assertThat(review("Ann Example", "--rating", "Mostly true").code()).isZero();
    assertThat(review("Bob Əliyev", "--rating", "2", "--scale", "1..5").code()).isZero();

    assertThat(list())
        .hasSize(2)
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("ns#Refuted,agent/ann-example,,,,Mostly true,\"Because, so.\""))
        .anySatisfy(
            row -> assertThat(row).contains("ns#Refuted,agent/reviewer-").contains(",2,1,5,,"));
    assertThat(on("verify", CLAIM).out()).contains("refuted");
  }

  @Test
  void theSameReviewerReplacesAReviewAndTheOldOneStays() {
    review("Ann Example", "--rating", "Mostly true");
    Run again = review("Ann Example", "--rating", "Mostly true");
    assertThat(again.err()).contains("already");
    assertThat(list()).hasSize(1);

    review("Ann Example", "--rating", "False");
    review("agent:ann-example", "--rating", "Half true");
    assertThat(list()).hasSize(3);
    assertThat(list())
        .filteredOn(row -> row.endsWith(","))
        .hasSize(1)
        .first()
        .asString()
        .contains("Half true");
  }

  @Test
  void reviewsOutliveABuildAndAreExportedWithTheClaim() {
    review("Ann Example", "--rating", "1", "--scale", "6..1", "--reversed", "--label", "True");
    assertThat(on("build").code()).isZero();
    assertThat(list()).hasSize(1);
    assertThat(on("export", CLAIM, "--as", "turtle").out())
        .contains("a prov:Entity, schema:ClaimReview")
        .contains("schema:itemReviewed claim:" + CLAIM)
        .contains("schema:worstRating 6")
        .contains("agent:ann-example a prov:Agent")
        .contains("a assay:Reviewing");
  }

  @Test
  void reviewsMayStandInAFileOfTheArticle() throws IOException {
    Path data = folder.resolve("data");
    try (Stream<Path> files = Files.walk(Fixture.DATA)) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(Fixture.DATA.relativize(file).toString()));
      }
    }
    Path file = data.resolve("articles/port-town/reviews.ttl");
    String text =
        """
        @prefix agent: <https://w3id.org/assay/agent/> .
        @prefix claim: <https://w3id.org/assay/claim/> .
        @prefix review: <https://w3id.org/assay/review/> .
        @prefix schema: <https://schema.org/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        review:desk a schema:ClaimReview ;
          schema:itemReviewed claim:port-town-c02 ;
          schema:author agent:statistics-office ;
          schema:datePublished "2024-05-01"^^xsd:date ;
          schema:reviewBody "As our figures say."@en ;
          schema:reviewRating [ a schema:Rating ; schema:ratingValue "NUMBER" ; schema:worstRating 1 ;
            schema:bestRating 5 ] .
        """;
    Files.writeString(file, text.replace("NUMBER", "3,5"));
    Run refused = Run.on(folder.resolve("store"), "build", "--data", data.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("reviews.ttl:").contains("3.5 and not 3,5");
    assertThat(list()).isEmpty();

    Files.writeString(file, text.replace("NUMBER", "2"));
    Run built = Run.on(folder.resolve("store"), "build", "--data", data.toString());
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(list()).singleElement().asString().contains("agent/statistics-office,2,1,5");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "3,5|1..5|-|Write 3.5 with a point",
        "3|-|-|--scale 1..5",
        "8|1..5|-|outside its scale",
        "1|6..1|True|--reversed",
        "Half true|1..5|-|in words",
        "NaN|1..5|-|no number",
        "3|one to five|-|--scale 1..5",
        "3|3..3|-|one value only",
        "3|1..5|' '|--label is empty"
      })
  void whatIsNoRatingSaysWhatToWrite(String rating, String scale, String label, String told) {
    List<String> words = new ArrayList<>(List.of("--rating=" + rating));
    if (scale != null) {
      words.add("--scale=" + scale);
    }
    if (label != null) {
      words.add("--label=" + label);
    }
    Run run = review("Ann Example", words.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).hasLineCount(1).contains(told);
    assertThat(list()).isEmpty();
  }

  @Test
  void aReversedScaleNeedsWords() {
    Run run = review("Ann Example", "--rating", "1", "--scale", "6..1", "--reversed");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("--label TEXT");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Run claim = on("review", "nothing", "--rating", "True", "--by", "A", "--because", "So.");
    assertThat(claim.code()).isEqualTo(66);
    assertThat(claim.err()).contains("No claim is named \"nothing\"");
    assertThat(review("agent:nobody", "--rating", "True").code()).isEqualTo(66);
    assertThat(on("review", CLAIM, "--rating", "True").code()).isEqualTo(65);
  }

  private Run review(String by, String... rating) {
    return on(
        Stream.concat(
                Stream.of("review", CLAIM, "--by", by, "--because", "Because, so."),
                Stream.of(rating))
            .toArray(String[]::new));
  }

  private List<String> list() {
    String table = on("review", "--list", CLAIM, "--format", "csv").out();
    return table.replace("https://w3id.org/assay/", "").lines().skip(1).toList();
  }

  private Run on(String... arguments) {
    return Run.on(
        folder.resolve("store"),
        Stream.concat(Stream.of(arguments), Stream.of("--data", Fixture.DATA.toString()))
            .toArray(String[]::new));
  }
}
