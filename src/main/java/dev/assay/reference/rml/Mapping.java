package dev.assay.reference.rml;

import dev.assay.claim.BadInput;
import dev.assay.reference.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** An RML mapping, read and looked through for what would fail or go wrong in silence. */
final class Mapping {

  private static final String BASE = "https://mapping.invalid/map";
  private static final Pattern COLUMN = Pattern.compile("(?<!\\\\)\\{([^{}]+)(?<!\\\\)}");

  private final String name;
  private final Graph graph;
  private final List<Mapped> maps;

  private Mapping(String name, Graph graph, List<Mapped> maps) {
    this.name = name;
    this.graph = graph;
    this.maps = List.copyOf(maps);
  }

  /**
   * The mapping that a file holds.
   *
   * @throws BadInput when it is none, or asks for something that is not done
   */
  static Mapping of(Source file) throws IOException {
    Graph graph = GraphMemFactory.createDefaultGraph();
    try (BufferedReader text = file.text()) {
      RDFParser.fromString(text.lines().collect(Collectors.joining("\n")), Lang.TURTLE)
          .base(BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new BadInput(
          file.name() + " is no Turtle that can be read: " + e.getMessage() + " Put it right.");
    }
    Refused.check(file.name(), graph);
    List<Mapped> maps = new ArrayList<>();
    for (Triple map : graph.find(Node.ANY, Terms.LOGICAL_SOURCE, Node.ANY).toList()) {
      maps.add(mapped(file.name(), graph, map.getSubject(), map.getObject()));
    }
    return new Mapping(file.name(), graph, maps);
  }

  private static Mapped mapped(String name, Graph graph, Node map, Node source) {
    Node file =
        object(graph, source, Terms.SOURCE)
            .orElseThrow(
                () ->
                    new BadInput(
                        in(name, map) + " has no rml:source. Name the file that it reads."));
    Node formulation =
        object(graph, source, Terms.FORMULATION)
            .filter(Set.of(Terms.CSV, Terms.JSON_PATH, Terms.XPATH)::contains)
            .orElseThrow(
                () ->
                    new BadInput(
                        in(name, map)
                            + " does not say what its file is. Write rml:referenceFormulation"
                            + " ql:CSV, ql:JSONPath or ql:XPath."));
    if (object(graph, map, Terms.SUBJECT_MAP)
        .or(() -> object(graph, map, Terms.SUBJECT))
        .isEmpty()) {
      throw new BadInput(
          in(name, map) + " makes no subject. Add rr:subjectMap with a rr:template.");
    }
    return new Mapped(map, sourceName(name, graph, map, file), formulation);
  }

  /** A file is named by a text, or by the address of a description of it. */
  private static String sourceName(String name, Graph graph, Node map, Node file) {
    Node named = file.isLiteral() ? file : object(graph, file, Terms.URL).orElse(file);
    if (!named.isLiteral()) {
      throw new BadInput(
          in(name, map)
              + " reads something that is no file. Write rml:source \"name-of-the-file\".");
    }
    return named.getLiteralLexicalForm();
  }

  private static String in(String name, Node map) {
    String called = map.isURI() ? map.getURI().replace(BASE, "") : "without a name";
    return name + ": the map <" + called + ">";
  }

  private static Optional<Node> object(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject).findFirst();
  }

  /** The path as it was typed. */
  String name() {
    return name;
  }

  /** Its statements. */
  Graph graph() {
    return graph;
  }

  /** The names of the files that it reads. */
  Set<String> sources() {
    Set<String> sources = new TreeSet<>();
    maps.forEach(map -> sources.add(map.source()));
    return sources;
  }

  /** How the values of a file are named, the same for all maps that read it. */
  Node formulation(String source) {
    Set<Node> all = Set.copyOf(maps.stream().filter(of(source)).map(Mapped::formulation).toList());
    if (all.size() > 1) {
      throw new BadInput(
          name + " reads \"" + source + "\" in two ways. Keep one rml:referenceFormulation.");
    }
    return all.iterator().next();
  }

  /** The columns of a table that it speaks of. */
  Set<String> columns(String source) {
    Set<String> columns = new TreeSet<>();
    maps.stream().filter(of(source)).forEach(map -> columns(map.map(), 0, columns));
    parents(source, columns);
    return columns;
  }

  private void columns(Node node, int depth, Set<String> columns) {
    if (depth > 6) {
      return;
    }
    graph
        .find(node, Node.ANY, Node.ANY)
        .forEach(
            triple -> {
              Node value = triple.getObject();
              if (Set.of(Terms.REFERENCE, Terms.CHILD).contains(triple.getPredicate())) {
                columns.add(value.getLiteralLexicalForm());
              } else if (triple.getPredicate().equals(Terms.TEMPLATE)) {
                COLUMN
                    .matcher(value.getLiteralLexicalForm())
                    .results()
                    .forEach(found -> columns.add(found.group(1)));
              } else if (!triple.getPredicate().equals(Terms.PARENT_MAP) && !value.isLiteral()) {
                columns(value, depth + 1, columns);
              }
            });
  }

  /** Columns that a map of another file joins with. */
  private void parents(String source, Set<String> columns) {
    maps.stream()
        .filter(of(source))
        .flatMap(map -> graph.stream(Node.ANY, Terms.PARENT_MAP, map.map()))
        .flatMap(reference -> graph.stream(reference.getSubject(), Terms.JOIN, Node.ANY))
        .flatMap(join -> graph.stream(join.getObject(), Terms.PARENT, Node.ANY))
        .forEach(parent -> columns.add(parent.getObject().getLiteralLexicalForm()));
  }

  private static java.util.function.Predicate<Mapped> of(String source) {
    return map -> map.source().equals(source);
  }

  /** A map of a mapping, with the file that it reads. */
  private record Mapped(Node map, String source, Node formulation) {}
}
