package dev.assay.validation;

/** What a violation is about. */
public enum Kind {
  /** The text cannot be read as the language that it claims to be in. */
  SYNTAX,
  /** The bytes are not UTF-8. */
  ENCODING,
  /** The file holds no triples. */
  EMPTY,
  /** Named graphs in a file whose graph names are not kept. */
  GRAPH_NAME,
  /** A literal whose text is not legal for its datatype. */
  LITERAL,
  /** An address that is not an absolute, well-formed IRI. */
  IRI,
  /** A JSON-LD context that would have to be fetched. */
  CONTEXT,
  /** A term of our namespaces that the ontology does not define. */
  TERM,
  /** Something described twice. */
  DUPLICATE,
  /** An outcome or a derived value that somebody typed. */
  COMPUTED,
  /** A blank of a template that is still to be filled in. */
  BLANK,
  /** A node that does not fit its shape. */
  SHAPE,
  /** A quote that does not stand in the article's text. */
  QUOTE,
  /** A text that is not the one an article was taken from. */
  SNAPSHOT
}
