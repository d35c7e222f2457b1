package dev.assay.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the PROV Ontology that we use; Jena has no constants for it. */
public final class Prov {

  private static final String NS = "http://www.w3.org/ns/prov#";

  public static final Resource Agent = ResourceFactory.createResource(NS + "Agent");
  public static final Resource Entity = ResourceFactory.createResource(NS + "Entity");
  public static final Resource SoftwareAgent = ResourceFactory.createResource(NS + "SoftwareAgent");
  public static final Property endedAtTime = property("endedAtTime");
  public static final Property generatedAtTime = property("generatedAtTime");
  public static final Property used = property("used");
  public static final Property wasAssociatedWith = property("wasAssociatedWith");
  public static final Property wasGeneratedBy = property("wasGeneratedBy");
  public static final Property wasRevisionOf = property("wasRevisionOf");

  private Prov() {}

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }
}
