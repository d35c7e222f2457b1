package dev.assay.reference.rml;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of R2RML and RML as CARML 0.4 knows them. */
final class Terms {

  static final String R2RML = "http://www.w3.org/ns/r2rml#";
  static final String RML = "http://semweb.mmlab.be/ns/rml#";
  static final String NEWER_RML = "http://w3id.org/rml/";
  static final String FUNCTIONS = "http://semweb.mmlab.be/ns/fnml#";
  private static final String QUERY_LANGUAGE = "http://semweb.mmlab.be/ns/ql#";
  private static final String CARML = "http://carml.taxonic.com/carml/";

  static final Node LOGICAL_SOURCE = rml("logicalSource");
  static final Node SOURCE = rml("source");
  static final Node REFERENCE = rml("reference");
  static final Node FORMULATION = rml("referenceFormulation");
  static final Node LOGICAL_TABLE = r2rml("logicalTable");
  static final Node SUBJECT = r2rml("subject");
  static final Node SUBJECT_MAP = r2rml("subjectMap");
  static final Node TEMPLATE = r2rml("template");
  static final Node TERM_TYPE = r2rml("termType");
  static final Node BLANK_NODE = r2rml("BlankNode");
  static final Node GRAPH = r2rml("graph");
  static final Node GRAPH_MAP = r2rml("graphMap");
  static final Node PARENT_MAP = r2rml("parentTriplesMap");
  static final Node CHILD = r2rml("child");
  static final Node PARENT = r2rml("parent");
  static final Node JOIN = r2rml("joinCondition");
  static final Node CSV = NodeFactory.createURI(QUERY_LANGUAGE + "CSV");
  static final Node JSON_PATH = NodeFactory.createURI(QUERY_LANGUAGE + "JSONPath");
  static final Node XPATH = NodeFactory.createURI(QUERY_LANGUAGE + "XPath");
  static final Node URL = NodeFactory.createURI(CARML + "url");

  private Terms() {}

  private static Node r2rml(String name) {
    return NodeFactory.createURI(R2RML + name);
  }

  private static Node rml(String name) {
    return NodeFactory.createURI(RML + name);
  }
}
