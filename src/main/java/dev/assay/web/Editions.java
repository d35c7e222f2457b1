package dev.assay.web;

import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import dev.assay.web.page.Edition;
import java.util.Comparator;
import org.apache.jena.graph.Node;

/** Tells pages which state of the data they show. */
final class Editions {

  private static final String VERDICTS = GraphName.verdicts("");

  private Editions() {}

  static Edition of(KnowledgeBase kb) {
    String asOf =
        kb.names().stream()
            .filter(name -> name.startsWith(VERDICTS))
            .flatMap(
                name ->
                    kb.graph(name).find(Node.ANY, Assay.asOf.asNode(), Node.ANY).toList().stream())
            .map(triple -> Shown.text(triple.getObject()))
            .max(Comparator.naturalOrder())
            .orElse("");
    return new Edition(kb.dataVersion(), asOf);
  }
}
