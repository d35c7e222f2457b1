package dev.assay.claim;

/** What a verdict says; the local names are those of the scheme {@code assay:outcomes}. */
public enum Outcome {
  SUPPORTED("Supported", "supported"),
  REFUTED("Refuted", "refuted"),
  CONFLICTING("Conflicting", "conflicting"),
  NOT_ENOUGH_EVIDENCE("NotEnoughEvidence", "not enough evidence"),
  NOT_CHECKABLE("NotCheckable", "not checkable");

  private final String localName;
  private final String label;

  Outcome(String localName, String label) {
    this.localName = localName;
    this.label = label;
  }

  /** The term's name in the ontology's namespace. */
  public String localName() {
    return localName;
  }

  /** The outcome in words. */
  public String label() {
    return label;
  }
}
