package dev.assay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import org.apache.jena.graph.Graph;
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
