package dev.assay.reference;

/** The standing of a name among those of one subject. */
public enum NameKind {
  PRIMARY,
  ALIAS,
  FORMER
}
