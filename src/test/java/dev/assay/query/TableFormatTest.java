package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

final class TableFormatTest {

  private static final List<String> COLUMNS = List.of("claim", "value", "text");
  private static final TableContext CONTEXT =
      new TableContext(
          "explore/demo",
          "A demo.",
          Map.of("asOf", SSE.parseNode("'2024-04-22'^^xsd:date")),
          "abc",
          List.of("https://w3id.org/assay/graph/catalog"));

  @Test
  void jsonKeepsTheDigitsOfNumbers() {
    String json = written(TableFormat.JSON, row("<urn:a>", "4.30", "'x'"));

    assertThat(json).contains("\"value\":4.30").contains("\"claim\":\"urn:a\"");
    assertThat(JsonParser.parseString(json).getAsJsonObject().keySet())
        .containsExactly("query", "summary", "parameters", "dataVersion", "columns", "rows");
  }

  @Test
  void jsonWritesNumbersThatJsonCannotSpellAsJsonSpellsThem() {
    String json =
        written(
            TableFormat.JSON,
            row("'+007'^^xsd:integer", "'.5'^^xsd:decimal", "'INF'^^xsd:double"),
            row("'12345678901234567890.10'^^xsd:decimal", "'4,3'^^xsd:decimal", "true"));

    assertThat(json)
        .contains("\"claim\":7", "\"value\":0.5", "\"text\":\"INF\"")
        .contains("\"claim\":12345678901234567890.10", "\"value\":\"4,3\"", "\"text\":true");
  }

  @Test
  void jsonMakesUnboundNullAndMarkupHarmless() {
    String json = written(TableFormat.JSON, row("", "1", "'</script>'"));

    assertThat(json).contains("\"claim\":null").doesNotContain("<");
  }

  @Test
  void anEmptyAnswerSaysWhatWasSearched() {
    assertThat(written(TableFormat.JSON))
        .contains("\"graphs\":[\"https://w3id.org/assay/graph/catalog\"]");
    assertThat(written(TableFormat.TEXT)).contains("graph:catalog");
    assertThat(written(TableFormat.MARKDOWN)).contains("graph/catalog");
    assertThat(written(TableFormat.TURTLE)).contains("# searched: ");
  }

  @Test
  void csvGuardsTextButNeverNumbers() {
    String csv =
        written(
            TableFormat.CSV,
            row("'=1+1'", "-4.3", "'\\'=1'"),
            row("'-5'", "'-7'^^xsd:integer", "'a, \"b\"'"));

    assertThat(csv).isEqualTo("claim,value,text\r\n'=1+1,-4.3,''=1\r\n'-5,-7,\"a, \"\"b\"\"\"\r\n");
  }

  @Test
  void turtleIsAResultSet() {
    String turtle = written(TableFormat.TURTLE, row("area:AZE", "4.30", "'two\\nlines'@en"));

    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    assertThat(model.size()).isEqualTo(4 + 1 + 2 + 3 * 3);
    assertThat(turtle).contains("rs:value area:AZE").contains("# asOf: ");
  }

  @Test
  void markdownKeepsCellsInTheirPlace() {
    String markdown =
        written(TableFormat.MARKDOWN, row("<https://example.org/a>", "4.3", "'a|b <i> [x](y)'"));

    assertThat(markdown)
        .isEqualTo(
            """
            | claim | value | text |
            | --- | ---: | --- |
            | <https://example.org/a> | 4.3 | a\\|b &lt;i> \\[x\\](y) |
            """);
  }

  @Test
  void textFitsATerminal() {
    String words = "'" + "several words ".repeat(60) + "\u001b[31m'";
    String text = written(TableFormat.TEXT, row("area:AZE", "4.3", words), row("", "12", "'x'"));

    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    assertThat(text).contains("area:AZE").contains("…").doesNotContain("\u001b");
    assertThat(text.lines().toList().get(0)).startsWith("claim     value  text");
  }

  private static String written(TableFormat format, Binding... rows) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(new Answer.Table(COLUMNS, Arrays.asList(rows)), CONTEXT, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Binding row(String... terms) {
    BindingBuilder builder = Binding.builder();
    for (int i = 0; i < terms.length; i++) {
      if (!terms[i].isEmpty()) {
        builder.add(Var.alloc(COLUMNS.get(i)), term(terms[i]));
      }
    }
    return builder.build();
  }

  private static Node term(String text) {
    return text.equals("area:AZE")
        ? SSE.parseNode("<https://w3id.org/assay/area/AZE>")
        : SSE.parseNode(text);
  }
}
