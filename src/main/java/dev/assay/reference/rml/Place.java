package dev.assay.reference.rml;

/** Where in the files the reading stands. */
final class Place {

  private String where = "";

  void at(String place) {
    where = place;
  }

  String where() {
    return where;
  }
}
