package dev.assay.query;

import dev.assay.store.KnowledgeBase;
import java.util.Map;
import org.apache.jena.sparql.util.Symbol;

/** Something that queries can use beside the data, such as a text index. */
@FunctionalInterface
public interface QueryExtension {

  /** What to set for a query on a version of the data. */
  Map<Symbol, Object> settings(KnowledgeBase kb);
}
