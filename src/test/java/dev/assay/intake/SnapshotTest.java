package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Cases;
import dev.assay.intake.Anchoring.Ambiguous;
import dev.assay.intake.Anchoring.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SnapshotTest {

  static Stream<Path> anchoring() {
    return Cases.in("intake/anchoring");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("anchoring")
  void anchors(Path folder) {
    Snapshot snapshot = Snapshot.of(Cases.text(folder.resolve("article.txt")));
    JsonObject selector = JSON.parse(Cases.text(folder.resolve("selector.json")));
    String expected = Cases.text(folder.resolve("expected.txt")).strip();
    String told = told(find(snapshot, selector));
    assertThat(expected.contains("\nat ") ? told : told.replaceAll("\nat \\d+", ""))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("anchoring")
  void findsTheSelectorOfAPlaceAtThatPlace(Path folder) {
    Snapshot snapshot = Snapshot.of(Cases.text(folder.resolve("article.txt")));
    JsonObject selector = JSON.parse(Cases.text(folder.resolve("selector.json")));
    for (Place part : find(snapshot, selector) instanceof Found f ? f.parts() : List.<Place>of()) {
      assertThat(snapshot.find(snapshot.quote(part)))
          .isInstanceOfSatisfying(
              Found.class, again -> assertThat(again.parts()).containsExactly(part));
    }
  }

  @Test
  void countsCodePoints() {
    Snapshot snapshot = Snapshot.of("😀😀 yes");
    assertThat(snapshot.find(TextQuote.of("yes")))
        .isInstanceOfSatisfying(
            Found.class,
            found -> assertThat(found.parts()).extracting(Place::start).containsExactly(3));
    assertThat(snapshot.length()).isEqualTo(6);
  }

  @Test
  void listsThePlacesOfAnAmbiguousQuote() {
    Snapshot snapshot = Snapshot.of("One day.\nAnother day.\n");
    assertThat(snapshot.find(TextQuote.of("day")))
        .isInstanceOfSatisfying(
            Ambiguous.class,
            found ->
                assertThat(found.places())
                    .extracting(Place::sentence)
                    .containsExactly(
                        "at 4, line 1: One day. Another day.",
                        "at 17, line 2: One day. Another day."));
  }

  private static Anchoring find(Snapshot snapshot, JsonObject selector) {
    var quote =
        new TextQuote(text(selector, "exact"), text(selector, "prefix"), text(selector, "suffix"));
    if (!selector.hasKey("start")) {
      return snapshot.find(quote);
    }
    var position = new TextPosition(number(selector, "start"), number(selector, "end"));
    return snapshot.find(quote, position);
  }

  private static String text(JsonObject selector, String key) {
    return selector.hasKey(key) ? selector.getString(key) : "";
  }

  private static int number(JsonObject selector, String key) {
    return selector.get(key).getAsNumber().value().intValue();
  }

  private static String told(Anchoring anchoring) {
    List<String> lines = new ArrayList<>();
    if (anchoring instanceof Found found) {
      String flags = found.flags().stream().map(f -> " " + f).collect(Collectors.joining());
      lines.add("found" + flags);
      found.parts().forEach(part -> lines.add(part.text()));
      if (found.parts().size() == 1) {
        lines.add("at " + found.parts().get(0).start());
      }
    } else if (anchoring instanceof Ambiguous ambiguous) {
      lines.add("ambiguous " + ambiguous.places().size());
    } else if (anchoring instanceof Anchoring.NotFound none) {
      lines.add("not found");
      none.nearest().forEach(place -> lines.add(place.text()));
    }
    return lines.stream().map(line -> line.replace("\n", "⏎")).collect(Collectors.joining("\n"));
  }
}
