package dev.assay.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

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
    Stream<Violation> within =
        places.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> twice(Term.of(entry.getKey().getURI()), entry.getValue()));
    return Stream.concat(
        within, examined.files().stream().flatMap(file -> known(file, examined.context())));
  }

  /** What a file describes although the data besides it does; one violation for the whole file. */
  private static Stream<Violation> known(Parsed file, Graph context) {
    List<Node> known =
        file.lines().typed().stream()
            .filter(node -> context.contains(node, RDF.type.asNode(), Node.ANY))
            .sorted(Comparator.comparing(Node::toString))
            .toList();
    return known.stream()
        .limit(1)
        .map(
            first -> {
              int more = known.size() - 1;
              String others = more > 0 ? " and " + more + " more of this file are" : " is";
              return Violation.error(
                  Kind.DUPLICATE,
                  file.lines().ofTypes(first).get(0),
                  Term.of(first.getURI()) + others + " already described in the data.",
                  "Give another id, or leave the description to the file that has it.");
            });
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
