package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.Cases;
import dev.assay.claim.BadInput;
import dev.assay.validation.Kind;
import dev.assay.validation.Parsed;
import dev.assay.validation.RdfReader;
import dev.assay.validation.Validator;
import dev.assay.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleTemplateTest {

  private static final Path CASE = Path.of("src/test/resources/intake/template");
  private static final Snapshot TEXT =
      Snapshot.of("Trade grew. The president says that turnover grew.\n");
  private static final Graph ONTOLOGY = GraphFactory.createGraphMem();

  @TempDir Path data;

  @BeforeAll
  static void readTheOntology() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      files
          .filter(path -> path.toString().endsWith(".ttl"))
          .forEach(path -> RDFParser.fromString(Cases.text(path), Lang.TURTLE).parse(ONTOLOGY));
    }
  }

  @Test
  void isTurtleThatSaysWhatIsStillToBeFilledIn() {
    List<Violation> violations = check(text -> text);
    assertThat(violations)
        .filteredOn(Violation::isError)
        .extracting(Violation::kind)
        .containsOnly(Kind.BLANK);
    assertThat(violations)
        .extracting(Violation::sentence)
        .anyMatch(s -> s.contains("schema:text: what the claim asserts."))
        .anyMatch(s -> s.contains("oa:exact: the quoted words, as printed."))
        .anyMatch(s -> s.contains("schema:publisher: an address or id"));
  }

  @Test
  void passesOnceItIsFilledIn() {
    List<Violation> violations = check(ArticleTemplateTest::filled);
    assertThat(violations).filteredOn(Violation::isError).isEmpty();
  }

  @Test
  void refusesToOverwrite() {
    new ArticleTemplate(data).write("testland");
    assertThatThrownBy(() -> new ArticleTemplate(data).write("testland"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there already");
  }

  @Test
  void refusesANameThatIsNoFolder() {
    for (String bad : List.of("", "Test Land", "../up", "a/b", "-a", "ä")) {
      assertThatThrownBy(() -> new ArticleTemplate(data).write(bad)).isInstanceOf(BadInput.class);
    }
  }

  private List<Violation> check(UnaryOperator<String> edit) {
    List<Parsed> files =
        new ArticleTemplate(data)
            .write("testland").stream().map(path -> parse(path, edit)).toList();
    Graph context = GraphFactory.createGraphMem();
    RDFParser.fromString(Cases.text(CASE.resolve("context.ttl")), Lang.TURTLE).parse(context);
    List<Violation> quotes = QuoteCheck.check("testland", files, TEXT);
    Stream<Violation> all = new Validator(ONTOLOGY).check(files, context).stream();
    return files.get(0).graph().isEmpty() || edit.apply("FILL IN: x").equals("FILL IN: x")
        ? all.toList()
        : Stream.concat(all, quotes.stream()).toList();
  }

  private static Parsed parse(Path path, UnaryOperator<String> edit) {
    try {
      byte[] bytes = edit.apply(Files.readString(path)).getBytes(StandardCharsets.UTF_8);
      String name = String.valueOf(path.getFileName());
      return RdfReader.read(name, new ByteArrayInputStream(bytes), Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes every example and fills every blank in. */
  private static String filled(String template) {
    var finder = new QuoteFinder("testland", TEXT);
    String quotes =
        finder.turtle("c01", TextQuote.of("Trade grew"))
            + "\n"
            + finder.turtle("c02", TextQuote.of("The president says that turnover grew"));
    return Pattern.compile("(?ms)^quote:testland-c01 .*?^  \\] \\.$")
        .matcher(template.replaceAll("(?m)^#: ", ""))
        .replaceAll(Matcher.quoteReplacement(quotes))
        .replace("agent:FILL-IN", "agent:berg")
        .replace("prop:FILL-IN", "prop:testland-quantity")
        .replace("measure:FILL-IN", "measure:act")
        .replace("https://example.org/FILL-IN", "https://news.example/1")
        .replace("\"FILL IN: the language of the text\"", "\"en\"")
        .replace("\"FILL IN: the day of publication\"", "\"2024-04-23\"^^xsd:date")
        .replace("FILL IN: the SHA-256 of the text", TEXT.sha256())
        .replaceAll("\"FILL IN: ", "\"Testland: ");
  }
}
