package dev.assay.cli;

/** The last part of an IRI, by which people call a thing. */
final class LocalName {

  private LocalName() {}

  static String of(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
