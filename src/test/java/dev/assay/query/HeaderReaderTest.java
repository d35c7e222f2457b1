package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.ShippedData;
import dev.assay.claim.BadData;
import dev.assay.claim.BadInput;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderReaderTest {

  private static final String SUMMARY = "#+ summary: Something.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#+ param: x string \"open What it is for.",
        "#+ param: x string",
        "#+ param: x colour red The colour.",
        "#+ param: x enum:colours red The colour.",
        "#+ param: x enum red The colour.",
        "#+ colour: red",
      })
  void aFaultIsNamedByPathAndLine(String line) {
    String text = SUMMARY + line + "\nSELECT ?x { ?x a ?y }\n";

    assertThatThrownBy(() -> HeaderReader.shipped("a/b", text))
        .isInstanceOf(BadData.class)
        .hasMessageStartingWith("queries/a/b.rq:2 has ");
    assertThatThrownBy(() -> CannedQuery.parse("My Files/b.rq", text))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("My Files/b.rq:2 has ");
  }

  @Test
  void aValueMustStandInItsScheme() {
    CannedQuery query =
        CannedQuery.parse("b.rq", SUMMARY + "#+ param: outcome enum:outcomes Refuted Which.\n");

    assertThat(query.bind(Map.of("outcome", "assay:Supported")))
        .containsEntry("outcome", NodeFactory.createURI("https://w3id.org/assay/ns#Supported"));
    for (String wrong : new String[] {"assay:Suported", "Suported", "", "area:AZE"}) {
      assertThatThrownBy(() -> query.bind(Map.of("outcome", wrong)))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("assay:Refuted, assay:Supported");
    }
  }

  @Test
  void everyDefaultOfTheShippedQueriesFits() {
    for (CannedQuery query : ShippedData.queries().all()) {
      assertThat(query.bind(Map.of())).hasSameSizeAs(query.parameters());
    }
  }
}
