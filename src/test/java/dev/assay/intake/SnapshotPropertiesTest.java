package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.intake.Anchoring.Found;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SnapshotPropertiesTest {

  /** A text and two offsets in it. */
  record Slice(String text, int start, int end) {}

  @Property
  void everySliceIsFoundAtItsPosition(@ForAll("slices") Slice slice) {
    Snapshot snapshot = Snapshot.of(slice.text());
    TextQuote quote = TextQuote.of(snapshot.slice(slice.start(), slice.end()));
    assertThat(snapshot.find(quote, new TextPosition(slice.start(), slice.end())))
        .isInstanceOfSatisfying(
            Found.class,
            found ->
                assertThat(found.parts())
                    .singleElement()
                    .matches(p -> p.start() == slice.start() && p.end() == slice.end()));
  }

  @Property
  void theSelectorOfASliceLeadsBackToIt(@ForAll("slices") Slice slice) {
    Snapshot snapshot = Snapshot.of(slice.text());
    var position = new TextPosition(slice.start(), slice.end());
    String text = snapshot.slice(slice.start(), slice.end());
    Place place = new Place(slice.start(), slice.end(), text, 1, "");
    TextQuote quote = snapshot.quote(place);
    assertThat(snapshot.find(quote, position))
        .isInstanceOfSatisfying(
            Found.class,
            found -> assertThat(snapshot.quote(found.parts().get(0))).isEqualTo(quote));
  }

  @Property
  void theWayBackNeverTurns(@ForAll("texts") String text) {
    Folded folded = Folded.of(text);
    int length = text.codePointCount(0, text.length());
    for (int i = 0; i < folded.text().length(); i++) {
      assertThat(folded.start(i)).isLessThan(folded.end(i)).isBetween(0, length - 1);
      if (i > 0) {
        assertThat(folded.start(i)).isGreaterThanOrEqualTo(folded.start(i - 1));
        assertThat(folded.end(i)).isGreaterThanOrEqualTo(folded.end(i - 1));
      }
    }
  }

  @Property
  void foldingKeepsEveryDigit(@ForAll("texts") String text) {
    assertThat(digits(Folded.of(text).text())).isEqualTo(digits(text));
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a", "B", "7", "²", " ", "\n", "\u00A0", "\u2009", "“", "’", "—", "…", "...", "\u00AD",
            "\u200B", "ﬁ", "u\u0308", "\u0301", "&amp;", "&", ";", "½", "٤", "😀", "贸", "\uFEFF",
            "한");
    return piece.list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Provide
  static Arbitrary<Slice> slices() {
    return texts()
        .flatMap(
            text -> {
              int length = text.codePointCount(0, text.length());
              Arbitrary<Integer> starts = Arbitraries.integers().between(0, length - 1);
              return starts.flatMap(
                  start ->
                      Arbitraries.integers()
                          .between(start + 1, length)
                          .map(end -> new Slice(text, start, end)));
            });
  }

  private static String digits(String text) {
    return text.codePoints()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .reduce("", String::concat);
  }
}
