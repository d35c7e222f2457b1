package dev.assay.verification;

import dev.assay.claim.BadData;
import dev.assay.claim.Finding;
import dev.assay.claim.Stance;
import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;

/** Runs one rule over all propositions of its kind and reads its rows as findings. */
final class RuleRun {

  private final CannedQuery rule;

  RuleRun(CannedQuery rule) {
    this.rule = rule;
  }

  /** What the rule finds, by IRI of the proposition. */
  Map<String, List<Finding>> findings(KnowledgeBase kb, QueryRunner runner, String asOf) {
    Answer.Table table = runner.select(kb, rule, rule.bind(Map.of("asOf", asOf)));
    return table.rows().stream()
        .map(row -> finding(row, kb))
        .collect(Collectors.groupingBy(Finding::proposition));
  }

  private Finding finding(Binding row, KnowledgeBase kb) {
    Node proposition = iri(row, "proposition");
    Node evidence = iri(row, "evidence");
    Node kind = NodeFactory.createURI(rule.checks().orElseThrow());
    if (kb.find(proposition, RDF.type.asNode(), kind).findAny().isEmpty()) {
      throw fault(
          "gives a row on " + proposition + ", which is no " + Prefixes.shorten(kind.getURI()));
    }
    return new Finding(
        rule.id(),
        proposition.getURI(),
        evidence.getURI(),
        origin(row, evidence, kb),
        stance(text(row, "outcome")),
        text(row, "observed"),
        text(row, "because"),
        Cells.text(row, "reportedBy"),
        Cells.text(row, "basis"));
  }

  /** The origin that the rule gives; else that of the record; else the record itself. */
  private static String origin(Binding row, Node evidence, KnowledgeBase kb) {
    String given = Cells.text(row, "origin");
    return given.isEmpty()
        ? kb.find(evidence, Assay.origin.asNode(), Node.ANY)
            .map(triple -> triple.getObject().toString())
            .min(Comparator.naturalOrder())
            .orElse(evidence.getURI())
        : given;
  }

  private Node iri(Binding row, String column) {
    Node node = row.get(Var.alloc(column));
    if (node == null) {
      throw missing(row, column);
    }
    if (!node.isURI()) {
      throw fault("gives a ?" + column + " that is no IRI: " + node);
    }
    return node;
  }

  private Stance stance(String iri) {
    for (Stance stance : Stance.values()) {
      if (iri.equals(Assay.getURI() + stance.localName())) {
        return stance;
      }
    }
    throw fault("gives an outcome that no rule may give: " + iri);
  }

  private String text(Binding row, String column) {
    Node node = row.get(Var.alloc(column));
    if (node == null) {
      throw missing(row, column);
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static BadData missing(Binding row, String column) {
    return fault("gives a row without ?" + column + ": " + row);
  }

  private static BadData fault(String what) {
    return new BadData("it " + what + ".");
  }
}
