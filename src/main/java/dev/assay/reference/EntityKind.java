package dev.assay.reference;

import dev.assay.vocabulary.Assay;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;

/** What kind of thing a list names. */
public enum EntityKind {
  PERSON(SchemaDO.Person),
  ORGANISATION(SchemaDO.Organization),
  LEGAL_ENTITY(Assay.LegalEntity),
  VESSEL(Assay.Vessel),
  AIRCRAFT(Assay.Aircraft),
  /** An address that has an id of its own. */
  ADDRESS(SchemaDO.PostalAddress),
  /** Something between two subjects, such as ownership or kinship. */
  LINK(SchemaDO.Role),
  /** Anything else, such as a security or a wallet. */
  OTHER(SchemaDO.Thing);

  private final Resource type;

  EntityKind(Resource type) {
    this.type = type;
  }

  Resource type() {
    return type;
  }
}
