package dev.assay.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the SDMX code lists for Data Cube that we use. */
public final class Sdmx {

  public static final Property refArea =
      ResourceFactory.createProperty("http://purl.org/linked-data/sdmx/2009/dimension#", "refArea");
  public static final Property refPeriod =
      ResourceFactory.createProperty(
          "http://purl.org/linked-data/sdmx/2009/dimension#", "refPeriod");
  public static final Property unitMult =
      ResourceFactory.createProperty(
          "http://purl.org/linked-data/sdmx/2009/attribute#", "unitMult");

  private Sdmx() {}
}
