package dev.assay.claim;

/** What one record says about one proposition; decided by a rule, never by a person. */
public enum Stance {
  SUPPORTS("Supported"),
  REFUTES("Refuted"),
  UNDECIDED("Undecided"),
  CONTEXT("Context");

  private final String localName;

  Stance(String localName) {
    this.localName = localName;
  }

  /** The name of the scheme value with which a rule states this stance. */
  public String localName() {
    return localName;
  }
}
