package dev.assay.web;

import dev.assay.query.Parameter;
import dev.assay.query.ParameterType;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import dev.assay.web.page.QueryPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** The fields of a query's form: an input of the parameter's type, with values to choose from. */
final class Fields {

  private static final int MOST = 500;

  private final Graph all;
  private final Labels labels;

  Fields(KnowledgeBase kb) {
    this.all = kb.dataset().getDefaultGraph();
    this.labels = new Labels(kb);
  }

  /**
   * The fields for parameters.
   *
   * @param texts the given values by name
   */
  List<QueryPage.Field> of(List<Parameter> parameters, Map<String, String> texts) {
    return parameters.stream()
        .map(
            parameter ->
                field(parameter, texts.getOrDefault(parameter.name(), parameter.defaultValue())))
        .toList();
  }

  private QueryPage.Field field(Parameter parameter, String value) {
    return new QueryPage.Field(
        parameter.name(),
        Shown.words(parameter.name()),
        kind(parameter.type()),
        parameter.type() == ParameterType.DECIMAL ? "any" : "1",
        value,
        parameter.description(),
        options(parameter, value));
  }

  private static String kind(ParameterType type) {
    return switch (type) {
      case DATE -> "date";
      case INTEGER, GYEAR, DECIMAL -> "number";
      case ENUM -> "select";
      case IRI, STRING -> "text";
    };
  }

  private List<QueryPage.Option> options(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case ENUM -> concepts(parameter.scheme().orElse(""), value);
      case IRI -> alike(parameter.defaultValue());
      case DATE, INTEGER, GYEAR, DECIMAL, STRING -> List.of();
    };
  }

  /** The concepts of a scheme; a value that is none of them comes first. */
  private List<QueryPage.Option> concepts(String scheme, String value) {
    Node chosen = enumerated(value);
    Node name = NodeFactory.createURI(Prefixes.BASE + "scheme/" + scheme);
    List<QueryPage.Option> options = new ArrayList<>();
    all.find(Node.ANY, SKOS.inScheme.asNode(), name).mapWith(Triple::getSubject).toList().stream()
        .map(concept -> option(concept, concept.equals(chosen)))
        .sorted(Comparator.comparing(QueryPage.Option::label))
        .forEach(options::add);
    if (options.stream().noneMatch(QueryPage.Option::chosen)) {
      options.add(0, new QueryPage.Option(value, value, true));
    }
    return List.copyOf(options);
  }

  /** Everything with a label that is named with the prefix of the default; nothing if too much. */
  private List<QueryPage.Option> alike(String example) {
    String prefix = example.substring(0, example.indexOf(':') + 1);
    String namespace = Prefixes.expand(prefix).orElse("");
    if (namespace.isEmpty() || namespace.equals(Assay.getURI())) {
      return List.of();
    }
    List<Node> things =
        labels
            .things()
            .filter(thing -> thing.isURI() && thing.getURI().startsWith(namespace))
            .limit(MOST + 1L)
            .toList();
    return things.size() > MOST
        ? List.of()
        : things.stream()
            .map(thing -> option(thing, false))
            .sorted(Comparator.comparing(QueryPage.Option::label))
            .toList();
  }

  private QueryPage.Option option(Node thing, boolean chosen) {
    String name = Shown.text(thing);
    return new QueryPage.Option(
        name.replaceFirst("^assay:", ""), labels.of(thing).orElse(name), chosen);
  }

  private static Node enumerated(String value) {
    String name = value.contains(":") ? value : "assay:" + value;
    return NodeFactory.createURI(Prefixes.expand(name).orElse(value));
  }
}
