package dev.assay.verification;

import dev.assay.claim.NotFound;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;

/** A verdict as it stands in the store. */
record Recorded(Graph graph, Node verdict) {

  private static final List<Property> EVIDENCE =
      List.of(Assay.supportedBy, Assay.refutedBy, Assay.undecidedBy, Assay.contextFrom);

  /**
   * The verdict of that slug, prefixed name or IRI.
   *
   * @throws NotFound when the store has none
   */
  static Recorded named(String name, KnowledgeBase kb) {
    String iri =
        Prefixes.expand(name)
            .orElseGet(() -> name.contains(":") ? name : Prefixes.BASE + "verdict/" + name);
    Node verdict = NodeFactory.createURI(iri);
    return kb.names().stream()
        .filter(graph -> graph.startsWith(GraphName.verdicts("")))
        .map(kb::graph)
        .filter(graph -> graph.contains(verdict, RDF.type.asNode(), Assay.Verdict.asNode()))
        .findFirst()
        .map(graph -> new Recorded(graph, verdict))
        .orElseThrow(
            () ->
                new NotFound(
                    "There is no verdict \""
                        + name
                        + "\". Those on a proposition are listed by:"
                        + " assay query run explore/verdict-history -p proposition=prop:…"));
  }

  String iri() {
    return verdict.getURI();
  }

  String proposition() {
    return one(Assay.judges);
  }

  String outcome() {
    return one(Assay.outcome).replace(Assay.getURI(), "");
  }

  String because() {
    return one(Assay.because);
  }

  String asOf() {
    return one(Assay.asOf);
  }

  String dataVersion() {
    return one(Assay.dataVersion);
  }

  /** The rules that took part, each with the checksum of its text, as far as they can be paired. */
  List<RuleUse> rules() {
    List<String> ids = values(verdict, Assay.rule).sorted().toList();
    List<String> checksums = values(verdict, Assay.ruleSha256).sorted().toList();
    return checksums.stream().map(sha256 -> new RuleUse(id(sha256, ids), sha256)).toList();
  }

  private String id(String sha256, List<String> ids) {
    List<String> fitting =
        ids.size() == 1
            ? ids
            : ids.stream()
                .filter(
                    rule ->
                        values(NodeFactory.createURI(rule), Assay.ruleSha256)
                            .anyMatch(sha256::equals))
                .toList();
    return fitting.size() == 1 ? fitting.get(0).replace(Prefixes.BASE + "rule/", "") : "";
  }

  /** Each record with the way in which it took part. */
  Set<Stand> evidence() {
    return EVIDENCE.stream()
        .flatMap(
            property ->
                values(verdict, property).map(iri -> new Stand(property.getLocalName(), iri)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String one(Property property) {
    return values(verdict, property).sorted().findFirst().orElse("");
  }

  private Stream<String> values(Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }
}
