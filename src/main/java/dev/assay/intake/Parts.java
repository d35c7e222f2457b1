package dev.assay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways to take a quote apart, the plainest first: as it is, at its ellipses, and as what stands
 * in it between quotation marks, so that words that frame the quote are left out.
 */
final class Parts {

  private static final Pattern ELLIPSIS =
      Pattern.compile("\\[\\s*(?:\\.{3}|…)\\s*\\]|\\(\\s*(?:\\.{3}|…)\\s*\\)|…|\\.{3,}");
  private static final Pattern QUOTED =
      Pattern.compile("“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|\"([^\"]+)\"");

  private Parts() {}

  static List<List<String>> of(String quote) {
    List<List<String>> ways = new ArrayList<>();
    ways.add(List.of(quote));
    ways.add(List.of(quote.strip()));
    ways.add(split(quote));
    ways.add(
        QUOTED
            .matcher(quote)
            .results()
            .flatMap(Parts::inner)
            .flatMap(q -> split(q).stream())
            .toList());
    return ways.stream().filter(parts -> !parts.isEmpty()).distinct().toList();
  }

  private static List<String> split(String quote) {
    return ELLIPSIS
        .splitAsStream(quote)
        .map(String::strip)
        .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private static Stream<String> inner(MatchResult quoted) {
    return Stream.of(1, 2, 3, 4).map(quoted::group).filter(group -> group != null);
  }
}
