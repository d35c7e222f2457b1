package dev.assay.reference;

import dev.assay.vocabulary.Assay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds areas by their codes and names, which are compared as wholes and never by a part. */
public final class Areas {

  private static final String FAO =
      "http://www.fao.org/countryprofiles/geoinfo/geopolitical/resource/";
  private static final List<Node> NAMES =
      List.of(
          DCTerms.identifier.asNode(),
          NodeFactory.createURI(FAO + "codeISO2"),
          NodeFactory.createURI(FAO + "codeISO3"),
          NodeFactory.createURI(FAO + "codeUN"),
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode());

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byCode = new HashMap<>();
  private final Set<String> groups = new HashSet<>();

  /** The areas that some graphs describe. */
  public Areas(Collection<Graph> graphs) {
    for (Graph graph : graphs) {
      NAMES.forEach(property -> index(graph, property, byName));
      index(graph, SKOS.notation.asNode(), byCode);
      graph
          .find(Node.ANY, Assay.aggregate.asNode(), Node.ANY)
          .forEach(triple -> groups.add(triple.getSubject().toString()));
    }
  }

  private static void index(Graph graph, Node property, Map<String, String> index) {
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEach(
            triple -> {
              if (triple.getSubject().isURI()
                  && triple.getSubject().getURI().contains("/area/")
                  && triple.getObject().isLiteral()) {
                index.putIfAbsent(
                    key(triple.getObject().getLiteralLexicalForm()), triple.getSubject().getURI());
              }
            });
  }

  /** The IRI of the area with exactly that code or name, whatever its case. */
  public Optional<String> find(String codeOrName) {
    return Optional.ofNullable(byName.get(key(codeOrName)));
  }

  /**
   * The IRI of the area, or of the group of areas, to which statistics give that code or name. Such
   * codes mean something in tables of figures only.
   */
  public Optional<String> inStatistics(String codeOrName) {
    return find(codeOrName).or(() -> Optional.ofNullable(byCode.get(key(codeOrName))));
  }

  /** Whether an area is a total or group, by its IRI. */
  public boolean isGroup(String area) {
    return groups.contains(area);
  }

  private static String key(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
