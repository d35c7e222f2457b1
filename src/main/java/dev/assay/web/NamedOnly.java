package dev.assay.web;

import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/** The named graphs without their union, with the prefixes of the project: what a dump holds. */
final class NamedOnly extends DatasetGraphMapLink {

  NamedOnly(KnowledgeBase kb) {
    super(Graph.emptyGraph);
    kb.names().forEach(name -> addGraph(NodeFactory.createURI(name), kb.graph(name)));
  }

  @Override
  public PrefixMap prefixes() {
    return Prefixes.asPrefixMap();
  }
}
