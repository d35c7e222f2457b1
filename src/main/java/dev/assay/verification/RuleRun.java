package dev.assay.verification;

import dev.assay.claim.BadData;
import dev.assay.claim.Finding;
import dev.assay.claim.Stance;
import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

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
        .map(this::finding)
        .collect(Collectors.groupingBy(Finding::proposition));
  }

  private Finding finding(Binding row) {
    return new Finding(
        text(row, "proposition"),
        text(row, "evidence"),
        text(row, "origin"),
        stance(text(row, "outcome")),
        text(row, "observed"),
        text(row, "because"),
        Cells.text(row, "reporter"),
        Cells.text(row, "basis"));
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
      throw fault("gives a row without ?" + column + ": " + row);
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private BadData fault(String what) {
    return new BadData("Rule queries/" + rule.id() + ".rq " + what);
  }
}
