package dev.assay.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Finds things that are described twice: their type is given in two blocks, of one file or of two.
 * In a file of named graphs a thing may be described in each of them.
 */
final class DuplicateCheck implements Check {

  @Override
  public Stream<Violation> check(Examined examined) {
    Map<Node, List<String>> places = new LinkedHashMap<>();
    for (Parsed file : examined.files().stream().filter(file -> !hasGraphs(file)).toList()) {
      for (Node node : file.lines().typed()) {
        places.computeIfAbsent(node, any -> new ArrayList<>()).addAll(file.lines().ofTypes(node));
      }
    }
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> twice(Term.of(entry.getKey().getURI()), entry.getValue()));
  }

  private static boolean hasGraphs(Parsed file) {
    return file.violations().stream().anyMatch(v -> v.kind() == Kind.GRAPH_NAME);
  }

  private static Violation twice(String id, List<String> places) {
    String others = String.join(" and ", places.subList(0, places.size() - 1));
    return Violation.error(
        Kind.DUPLICATE,
        places.get(places.size() - 1),
        id + " is already described at " + others + ".",
        "Give one of them another id, or make them one.");
  }
}
