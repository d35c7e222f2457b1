package dev.assay.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class SkolemTest {

  @Test
  void leavesNoBlankNode() {
    Graph named = Skolem.ize(turtle(":a :p [ :q 1 ; :r [ :s 2 ] ] , ( 1 2 3 ) ."));

    assertThat(named.stream())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    assertThat(named.size()).isEqualTo(11);
  }

  @Test
  void givesTheSameNamesWhateverTheOrderAndTheLabels() {
    Graph one = Skolem.ize(turtle(":a :p [ :q 1 ; :r 2 ] . :b :p [ :q 1 ; :r 2 ] ."));
    Graph other = Skolem.ize(turtle("_:y :r 2 ; :q 1 . :b :p _:x . _:x :q 1 ; :r 2 . :a :p _:y ."));

    assertThat(CanonicalQuads.lines("urn:g", one)).isEqualTo(CanonicalQuads.lines("urn:g", other));
  }

  @Test
  void keepsApartNodesThatBelongToDifferentThings() {
    Graph named = Skolem.ize(turtle(":a :p [ :q 1 ] . :b :p [ :q 1 ] ."));

    assertThat(named.size()).isEqualTo(4);
  }

  @Test
  void changesNothingWhenItIsDoneAgain() {
    Graph once = Skolem.ize(turtle(":a :p [ :q 1 ] ."));

    assertThat(Skolem.ize(once).isIsomorphicWith(once)).isTrue();
  }

  @Test
  void namesWhatManyShareInTimeThatGrowsWithTheData() {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      chain.append("_:n%d :p _:n%d ; :q _:n%d . ".formatted(i, i + 1, i + 1));
    }
    Graph named = Skolem.ize(turtle(chain + "_:n60 :p 1 ."));

    assertThat(named.size()).isEqualTo(121);
  }

  @Test
  void namesAListOfTenThousand() {
    String items = IntStream.range(0, 10_000).mapToObj(i -> i + " ").collect(joining());
    Graph named = Skolem.ize(turtle(":a :p ( " + items + ") ."));

    assertThat(named.size()).isEqualTo(20_001);
    assertThat(named.stream().map(Triple::getSubject).distinct()).hasSize(10_001);
  }

  @Test
  void refusesACircleOfBlankNodes() {
    Graph circle = turtle("_:x :p _:y . _:y :p _:x .");

    assertThatThrownBy(() -> Skolem.ize(circle))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("Give one of them an IRI");
  }

  static Graph turtle(String text) {
    return RDFParser.fromString("PREFIX : <https://example.org/> " + text, Lang.TURTLE).toGraph();
  }
}
