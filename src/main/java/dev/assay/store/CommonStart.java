package dev.assay.store;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text with which all of some texts begin. */
final class CommonStart {

  private Optional<String> start = Optional.empty();

  void add(String text) {
    start = Optional.of(start.map(known -> shared(known, text)).orElse(text));
  }

  /** What some groups of texts begin with; nothing for a group that is empty. */
  static Set<String> all(CommonStart... groups) {
    return Stream.of(groups)
        .flatMap(group -> group.start.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String shared(String known, String text) {
    if (text.startsWith(known)) {
      return known;
    }
    int i = 0;
    while (i < known.length() && i < text.length() && known.charAt(i) == text.charAt(i)) {
      i++;
    }
    return known.substring(0, i);
  }
}
