package dev.assay.query;

import dev.assay.store.KnowledgeBase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What a table says of itself besides its rows.
 *
 * @param query id of the canned query, or the name of the file it was read from
 * @param summary what it answers, in one sentence
 * @param parameters the terms that were bound, in the order of the header
 * @param dataVersion version of the data that was asked
 * @param graphs names of the graphs that were searched
 */
public record TableContext(
    String query,
    String summary,
    Map<String, Node> parameters,
    String dataVersion,
    List<String> graphs) {

  /** Keeps its own copies. */
  public TableContext {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    graphs = List.copyOf(graphs);
  }

  /** The context of a canned query that was run on this version of the data. */
  public static TableContext of(CannedQuery query, Map<String, Node> terms, KnowledgeBase kb) {
    return new TableContext(
        query.id(), query.summary(), terms, kb.dataVersion(), List.copyOf(kb.names()));
  }
}
