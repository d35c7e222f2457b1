package dev.assay.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds quotes in a folded text, by whole words. */
final class Search {

  /** Parts of one quote that are further apart, in characters, are not taken for one quote. */
  private static final int WIDEST_GAP = 2000;

  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_QUOTE = 60;

  private final Folded folded;
  private final String text;

  Search(Folded folded) {
    this.folded = folded;
    this.text = folded.text();
  }

  /** Every place of a quote in parts: a list of spans, in order, for each. */
  List<List<Span>> all(List<String> parts) {
    List<List<Span>> found = new ArrayList<>();
    for (Span first : occurrences(parts.get(0))) {
      List<Span> chain = chain(first, parts);
      if (chain.size() == parts.size()) {
        found.add(chain);
      }
    }
    return found;
  }

  /** The longest run of the quote's words that stands in the text; none if it is a short one. */
  List<Span> nearest(String quote) {
    List<String> words =
        Arrays.stream(Folded.of(quote).text().strip().split(" ", -1)).limit(LONGEST_QUOTE).toList();
    for (int length = words.size() - 1; length >= SHORTEST_RUN; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        List<Span> found = occurrences(String.join(" ", words.subList(start, start + length)));
        if (!found.isEmpty()) {
          return found.subList(0, 1);
        }
      }
    }
    return List.of();
  }

  private List<Span> chain(Span first, List<String> parts) {
    List<Span> chain = new ArrayList<>(List.of(first));
    for (String part : parts.subList(1, parts.size())) {
      int from = chain.get(chain.size() - 1).end();
      occurrences(part).stream()
          .filter(span -> span.start() >= from && span.start() - from <= WIDEST_GAP)
          .findFirst()
          .ifPresent(chain::add);
    }
    return chain;
  }

  private List<Span> occurrences(String quote) {
    String plain = Folded.of(quote).text();
    if (plain.isBlank()) {
      return List.of();
    }
    return Stream.iterate(text.indexOf(plain), i -> i >= 0, i -> text.indexOf(plain, i + 1))
        .map(i -> new Span(i, i + plain.length()))
        .filter(span -> isWhole(span.start()) && isWhole(span.end()))
        .toList();
  }

  private boolean isWhole(int index) {
    return folded.isCut(index) && !Words.isInside(text, index);
  }
}
