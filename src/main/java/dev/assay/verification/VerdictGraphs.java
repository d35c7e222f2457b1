package dev.assay.verification;

import dev.assay.claim.Finding;
import dev.assay.store.Checksums;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import dev.assay.vocabulary.Prov;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes the verdicts of a report. A verdict that says the same on the same evidence as the last
 * one is not written again; one that differs is linked to it, and the last one stays.
 */
final class VerdictGraphs {

  private static final List<Property> EVIDENCE =
      List.of(Assay.supportedBy, Assay.refutedBy, Assay.undecidedBy, Assay.contextFrom);

  private final KnowledgeBase kb;
  private final Report report;

  VerdictGraphs(KnowledgeBase kb, Report report) {
    this.kb = kb;
    this.report = report;
  }

  /** One graph for each article with propositions; what no rule could decide has no verdict. */
  List<NamedGraph> graphs() {
    Map<String, List<Report.Row>> byArticle =
        report.rows().stream()
            .filter(row -> row.proposition().isPresent() && !row.rules().isEmpty())
            .collect(Collectors.groupingBy(Report.Row::article, TreeMap::new, Collectors.toList()));
    return byArticle.entrySet().stream().map(e -> named(e.getKey(), e.getValue())).toList();
  }

  private NamedGraph named(String article, List<Report.Row> rows) {
    String slug = article.substring(article.lastIndexOf('/') + 1);
    String name = GraphName.verdicts(slug);
    Graph graph = GraphMemFactory.createGraphMemRoaring();
    kb.graph(name).stream().forEach(graph::add);
    rows.forEach(row -> add(graph, row));
    return new NamedGraph(
        name, graph, new Origin(Assay.Verification, "Verdicts on " + slug, List.of()));
  }

  private void add(Graph graph, Report.Row row) {
    Node proposition = NodeFactory.createURI(row.proposition().orElseThrow());
    Optional<Node> last = last(graph, proposition);
    String content = content(row);
    if (last.isPresent() && content.equals(contentOf(graph, last.get()))) {
      return;
    }
    Node verdict = mint(row, content, last);
    Node activity = activity(graph, row);
    add(graph, verdict, RDF.type, Assay.Verdict.asNode());
    add(graph, verdict, RDF.type, Prov.Entity.asNode());
    add(graph, verdict, Assay.judges, proposition);
    add(graph, verdict, Assay.outcome, term(row.outcome().localName()));
    add(graph, verdict, Assay.because, NodeFactory.createLiteralLang(row.because(), "en"));
    if (!row.observed().isEmpty()) {
      add(graph, verdict, Assay.observed, NodeFactory.createLiteralLang(row.observed(), "en"));
    }
    row.findings().forEach(finding -> add(graph, verdict, property(finding), evidence(finding)));
    for (RuleUse rule : row.rules()) {
      add(graph, verdict, Assay.rule, ruleIri(rule));
      add(graph, verdict, Assay.ruleSha256, NodeFactory.createLiteralString(rule.sha256()));
    }
    add(graph, verdict, Assay.asOf, date(report.asOf()));
    add(graph, verdict, Assay.dataVersion, NodeFactory.createLiteralString(report.dataVersion()));
    add(graph, verdict, Prov.wasGeneratedBy, activity);
    last.ifPresent(earlier -> add(graph, verdict, Prov.wasRevisionOf, earlier));
  }

  private Node activity(Graph graph, Report.Row row) {
    String id = Checksums.sha256(report.dataVersion() + " " + report.asOf()).substring(0, 16);
    Node activity = NodeFactory.createURI(Prefixes.BASE + "verification/" + id);
    add(graph, activity, RDF.type, Assay.Verification.asNode());
    add(graph, activity, Assay.asOf, date(report.asOf()));
    add(graph, activity, Assay.dataVersion, NodeFactory.createLiteralString(report.dataVersion()));
    for (RuleUse used : row.rules()) {
      Node rule = ruleIri(used);
      add(graph, activity, Prov.used, rule);
      add(graph, rule, RDF.type, Assay.Rule.asNode());
      add(graph, rule, Assay.path, NodeFactory.createLiteralString(path(used)));
      add(graph, rule, Assay.ruleSha256, NodeFactory.createLiteralString(used.sha256()));
    }
    return activity;
  }

  /** Where its text stands: in a folder of somebody's own, or in ours. */
  private static String path(RuleUse rule) {
    String file = rule.id() + ".rq";
    return rule.id().startsWith("own/") ? file : "queries/" + file;
  }

  /** What a verdict says, apart from the data version on which it was found. */
  private static String content(Report.Row row) {
    Stream<String> evidence =
        row.findings().stream()
            .map(finding -> property(finding).getURI() + " " + finding.evidence());
    return content(
        row.outcome().localName(),
        row.because(),
        row.rules().stream().map(RuleUse::sha256),
        evidence.distinct());
  }

  private static String contentOf(Graph graph, Node verdict) {
    Stream<String> evidence =
        EVIDENCE.stream()
            .flatMap(property -> graph.stream(verdict, property.asNode(), Node.ANY))
            .map(triple -> triple.getPredicate().getURI() + " " + triple.getObject().getURI());
    return content(
        object(graph, verdict, Assay.outcome)
            .map(node -> node.getURI().replace(Assay.getURI(), ""))
            .orElse(""),
        object(graph, verdict, Assay.because).map(Node::getLiteralLexicalForm).orElse(""),
        graph.stream(verdict, Assay.ruleSha256.asNode(), Node.ANY)
            .map(triple -> triple.getObject().getLiteralLexicalForm()),
        evidence);
  }

  private static String content(
      String outcome, String because, Stream<String> rules, Stream<String> evidence) {
    return String.join("\n", outcome, because, lines(rules), lines(evidence));
  }

  private static String lines(Stream<String> texts) {
    return texts.sorted().collect(Collectors.joining("\n"));
  }

  private static Optional<Node> last(Graph graph, Node proposition) {
    return graph
        .find(Node.ANY, Assay.judges.asNode(), proposition)
        .mapWith(Triple::getSubject)
        .filterKeep(verdict -> !graph.contains(Node.ANY, Prov.wasRevisionOf.asNode(), verdict))
        .nextOptional();
  }

  /** A name from what the verdict says and what it revises, so that no name comes twice. */
  private Node mint(Report.Row row, String content, Optional<Node> last) {
    String iri = row.proposition().orElseThrow();
    String slug = iri.substring(iri.lastIndexOf('/') + 1);
    String key = content + "\n" + report.dataVersion() + "\n" + report.asOf();
    String after = last.map(Node::getURI).orElse("");
    return NodeFactory.createURI(
        Prefixes.BASE
            + "verdict/"
            + slug
            + "-"
            + Checksums.sha256(key + "\n" + after).substring(0, 12));
  }

  /** How a record that takes this stance is named in a verdict. */
  static Property property(Finding finding) {
    return switch (finding.stance()) {
      case SUPPORTS -> Assay.supportedBy;
      case REFUTES -> Assay.refutedBy;
      case UNDECIDED -> Assay.undecidedBy;
      case CONTEXT -> Assay.contextFrom;
    };
  }

  private static Node evidence(Finding finding) {
    return NodeFactory.createURI(finding.evidence());
  }

  private static Node ruleIri(RuleUse rule) {
    return NodeFactory.createURI(Prefixes.BASE + "rule/" + rule.id());
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(Assay.getURI() + localName);
  }

  private static Node date(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  private static Optional<Node> object(Graph graph, Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional();
  }

  private static void add(Graph graph, Node subject, Property property, Node object) {
    graph.add(subject, property.asNode(), object);
  }
}
