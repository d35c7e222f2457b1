package dev.assay.reference.trade;

import dev.assay.claim.BadInput;
import dev.assay.vocabulary.Assay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a file says of its properties, codes and datasets, and which properties its figures have.
 */
final class CubeStructure {

  private static final int MOST = 200_000;
  private static final String QB = CubeGroup.QB;
  private static final String SDMX = "http://purl.org/linked-data/sdmx/2009/";

  private final Map<String, String> wider = new HashMap<>();
  private final Map<String, String> notations = new HashMap<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> attributes = new HashSet<>();
  private final Map<String, CubeGroup> datasets = new HashMap<>();
  private final Map<String, Optional<CubeRole>> roles = new HashMap<>();
  private final Set<String> used = new TreeSet<>();
  private long observations;

  void add(CubeGroup group) {
    roles.clear();
    if (group.isObservation()) {
      observations++;
      group.statements().keySet().stream().filter(name -> used.size() < MOST).forEach(used::add);
      return;
    }
    if (!group.subject().isURI()) {
      components(group);
      return;
    }
    String subject = group.subject().getURI();
    Stream.of(RDFS.subPropertyOf.getURI(), QB + "concept")
        .flatMap(property -> group.objects(property).stream())
        .filter(Node::isURI)
        .findFirst()
        .ifPresent(node -> put(wider, subject, node.getURI()));
    group.objects(SKOS.notation.getURI()).stream()
        .filter(Node::isLiteral)
        .findFirst()
        .ifPresent(node -> put(notations, subject, node.getLiteralLexicalForm()));
    if (group.isA(QB + "MeasureProperty")) {
      measures.add(subject);
    }
    if (group.isA(QB + "AttributeProperty")) {
      attributes.add(subject);
    }
    if (group.isA(QB + "DataSet") && datasets.size() < MOST) {
      datasets.put(subject, group);
    }
    components(group);
  }

  private void components(CubeGroup group) {
    names(group, "measure").forEach(measures::add);
    names(group, "attribute").forEach(attributes::add);
  }

  private static Stream<String> names(CubeGroup group, String property) {
    return group.objects(QB + property).stream().filter(Node::isURI).map(Node::getURI);
  }

  private static void put(Map<String, String> map, String key, String value) {
    if (map.size() < MOST) {
      map.putIfAbsent(key, value);
    }
  }

  /** The role of a property, by itself or by what it narrows. */
  Optional<CubeRole> role(String property) {
    if (roles.size() > MOST) {
      roles.clear();
    }
    return roles.computeIfAbsent(property, this::found);
  }

  private Optional<CubeRole> found(String property) {
    String at = property;
    for (int step = 0; step < 8; step++) {
      Optional<CubeRole> role = standard(at);
      if (role.isPresent()) {
        return role;
      }
      String next = wider.get(at);
      if (next == null) {
        break;
      }
      at = next;
    }
    if (measures.contains(property)) {
      return Optional.of(CubeRole.VALUE);
    }
    return attributes.contains(property) ? Optional.of(CubeRole.NOTE) : Optional.empty();
  }

  private static Optional<CubeRole> standard(String property) {
    if (property.equals(Assay.indicator.getURI())) {
      return Optional.of(CubeRole.INDICATOR);
    }
    if (property.startsWith(Assay.getURI())) {
      return CubeRole.of(property.substring(Assay.getURI().length()));
    }
    if (property.startsWith(SDMX)) {
      Optional<CubeRole> role = CubeRole.of(property.substring(property.indexOf('#') + 1));
      return role.isEmpty() && property.startsWith(SDMX + "attribute#")
          ? Optional.of(CubeRole.NOTE)
          : role;
    }
    return property.equals(RDF.value.getURI()) ? Optional.of(CubeRole.VALUE) : Optional.empty();
  }

  /** The code that an IRI or literal stands for. */
  String code(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (!node.isURI()) {
      return "";
    }
    String iri = node.getURI();
    return Optional.ofNullable(notations.get(iri)).orElseGet(() -> iri.replaceFirst("^.*[/#]", ""));
  }

  /** What the file says of a whole dataset, such as its unit. */
  List<Node> ofDataset(CubeGroup figure, CubeRole role) {
    return figure.objects(QB + "dataSet").stream()
        .filter(Node::isURI)
        .flatMap(node -> Optional.ofNullable(datasets.get(node.getURI())).stream())
        .flatMap(group -> objects(group, role).stream())
        .toList();
  }

  /** The values of a figure under the properties of a role. */
  List<Node> objects(CubeGroup group, CubeRole role) {
    return group.statements().entrySet().stream()
        .filter(entry -> role(entry.getKey()).equals(Optional.of(role)))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /**
   * Refuses a file whose figures cannot be understood.
   *
   * @throws BadInput naming what is missing, and the properties that there are
   */
  void mustBeUnderstood(String file) {
    if (observations == 0) {
      throw new BadInput(file + " holds no qb:Observation. Import it as turtle.");
    }
    for (CubeRole role : List.of(CubeRole.AREA, CubeRole.PERIOD, CubeRole.VALUE)) {
      if (used.stream().noneMatch(name -> role(name).equals(Optional.of(role)))) {
        throw new BadInput(
            file
                + ": no property of its figures is known to say "
                + role.says()
                + ". They have: "
                + String.join(", ", used)
                + ". Say in the file which one does, with rdfs:subPropertyOf "
                + role.example()
                + ".");
      }
    }
  }
}
