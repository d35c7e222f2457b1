package dev.assay.reference;

import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;

/** Puts together what a list says of one subject. Empty texts add nothing. */
public final class EntityRecord {

  private final DatasetInfo dataset;
  private final String iri;
  private final String partPrefix;
  private final Graph graph = GraphMemFactory.createDefaultGraph();
  private final Map<String, Integer> parts = new HashMap<>();
  private boolean labelled;

  /**
   * A subject of a dataset.
   *
   * @param id its id in the list, which stays the same from version to version
   * @param where the file and line or record that it comes from
   */
  public EntityRecord(DatasetInfo dataset, String id, EntityKind kind, String where) {
    this(dataset, id, "");
    add(subject(), RDF.type, kind.type().asNode());
    add(subject(), DCTerms.identifier, string(id));
    add(subject(), Assay.recordedAt, string(where));
  }

  private EntityRecord(DatasetInfo dataset, String id, String partPrefix) {
    this.dataset = dataset;
    this.partPrefix = partPrefix;
    this.iri = iri(dataset.id(), id);
  }

  /**
   * More about a subject that the list describes elsewhere.
   *
   * @param entry the id of the entry that says more; it keeps the names of the parts apart
   */
  public static EntityRecord more(DatasetInfo dataset, String id, String entry) {
    return new EntityRecord(dataset, id, slug(entry) + "-");
  }

  /** The IRI of the subject that a dataset calls by that id. */
  public static String iri(String dataset, String id) {
    return Prefixes.BASE + "entity/" + dataset + "." + slug(id);
  }

  /** A name; the first primary one is the label too. */
  public EntityRecord name(String text, String language, NameKind kind, boolean weak) {
    if (text.isBlank()) {
      return this;
    }
    Node name = part("name");
    Node literal = text(text.strip().replaceAll("\\s+", " "), language);
    Property property =
        switch (kind) {
          case PRIMARY -> SKOSXL.prefLabel;
          case ALIAS -> SKOSXL.altLabel;
          case FORMER -> Assay.formerName;
        };
    add(subject(), labelled && kind == NameKind.PRIMARY ? SKOSXL.altLabel : property, name);
    add(name, RDF.type, SKOSXL.Label.asNode());
    add(name, SKOSXL.literalForm, literal);
    add(name, Assay.weakName, flag(weak));
    add(name, Assay.script, string(Scripts.of(text)));
    if (!labelled && kind == NameKind.PRIMARY) {
      labelled = true;
      add(subject(), RDFS.label, literal);
    }
    return this;
  }

  /** A date of birth, with the place when the list gives it with the date. */
  public EntityRecord born(PartialDate date, String place) {
    Node birth = part("birth");
    add(subject(), Assay.birth, birth);
    add(birth, RDF.type, Assay.Birth.asNode());
    Dates.add(graph, birth, date);
    add(birth, Assay.approximate, flag(date.approximate()));
    add(birth, Assay.original, string(date.original()));
    return literal(birth, SchemaDO.location, place);
  }

  /** A birth whose date cannot be read, in the words of the list. */
  public EntityRecord bornAsStated(String date, String place) {
    Node birth = part("birth");
    add(subject(), Assay.birth, birth);
    add(birth, RDF.type, Assay.Birth.asNode());
    literal(birth, Assay.original, date);
    return literal(birth, SchemaDO.location, place);
  }

  /** A place of birth, as the list writes it. */
  public EntityRecord birthPlace(String place) {
    return literal(subject(), SchemaDO.birthPlace, place);
  }

  /** A country that the subject is a national of or tied to: the area when known, or the text. */
  public EntityRecord country(Property property, Optional<String> area, String original) {
    if (area.isPresent()) {
      add(subject(), property, NodeFactory.createURI(area.get()));
      return this;
    }
    return literal(subject(), property, original);
  }

  /** An address as one text, with its area when known. */
  public EntityRecord address(String text, Optional<String> area) {
    if (text.isBlank() && area.isEmpty()) {
      return this;
    }
    Node address = part("address");
    add(subject(), SchemaDO.address, address);
    add(address, RDF.type, SchemaDO.PostalAddress.asNode());
    area.ifPresent(
        country -> add(address, SchemaDO.addressCountry, NodeFactory.createURI(country)));
    return literal(address, SchemaDO.description, text);
  }

  /** A number that identifies the subject, such as of a passport, by its scheme. */
  public EntityRecord identifier(String scheme, String value, Optional<String> area) {
    return identifier(scheme, value, area, "");
  }

  /** A number as above, with the words of the list when they say more. */
  public EntityRecord identifier(
      String scheme, String value, Optional<String> area, String original) {
    if (value.isBlank()) {
      return this;
    }
    Node identifier = part("identifier");
    add(subject(), SchemaDO.identifier, identifier);
    add(identifier, RDF.type, SchemaDO.PropertyValue.asNode());
    add(identifier, SchemaDO.propertyID, string(scheme));
    add(identifier, SchemaDO.value, string(value.strip()));
    area.ifPresent(country -> add(identifier, SchemaDO.areaServed, NodeFactory.createURI(country)));
    return literal(identifier, Assay.original, original);
  }

  /** Something else that the list says, such as a position, a gender or a remark. */
  public EntityRecord said(Property property, String text) {
    return literal(subject(), property, text);
  }

  /** An id that the subject had before, or has elsewhere in the same dataset. */
  public EntityRecord formerId(String id) {
    add(subject(), DCTerms.replaces, NodeFactory.createURI(iri(dataset.id(), id)));
    return this;
  }

  /** Something that has a name of its own, such as an area or another subject. */
  public EntityRecord linked(Property property, String other) {
    add(subject(), property, NodeFactory.createURI(other));
    return this;
  }

  /** A day on which something happened to the subject or to its entry. */
  public EntityRecord dated(Property property, LocalDate day) {
    add(subject(), property, day(day));
    return this;
  }

  /** From how many rows of the file it was put together. */
  public EntityRecord rows(int count) {
    add(
        subject(),
        Assay.sourceRows,
        NodeFactory.createLiteralDT(Integer.toString(count), XSDDatatype.XSDinteger));
    return this;
  }

  /** What a body is called that has no name of ours. */
  public EntityRecord called(String body, String label) {
    graph.add(NodeFactory.createURI(body), RDFS.label.asNode(), string(label));
    return this;
  }

  /** An entry of a list that may not say when it was published. */
  public EntityRecord listed(Listing listing, Optional<LocalDate> listPublished, String where) {
    return listed(Integer.toString(next("listing")), listing, listPublished, where);
  }

  /** An entry that has an id of its own in the list. */
  public EntityRecord listed(
      String id, Listing listing, Optional<LocalDate> listPublished, String where) {
    Node node = NodeFactory.createURI(iri + "#listing-" + slug(id));
    add(node, RDF.type, Assay.Designation.asNode());
    add(node, RDFS.label, NodeFactory.createLiteralLang(dataset.title() + label(), "en"));
    add(node, Assay.designates, subject());
    add(node, Assay.authority, NodeFactory.createURI(listing.authority()));
    listing.programmes().forEach(programme -> literal(node, Assay.programme, programme));
    listing.provisions().forEach(provision -> literal(node, Assay.provision, provision));
    listing.legalActs().forEach(act -> literal(node, Assay.legalAct, act));
    listing.listedOn().ifPresent(day -> add(node, Assay.listedOn, day(day)));
    listing.start().ifPresent(day -> add(node, SchemaDO.startDate, day(day)));
    listing.end().ifPresent(day -> add(node, SchemaDO.endDate, day(day)));
    listing
        .published()
        .or(() -> listPublished)
        .ifPresent(day -> add(node, DCTerms.issued, day(day)));
    listing.changed().ifPresent(day -> add(node, DCTerms.modified, day(day)));
    if (listing.ended()) {
      add(node, Assay.status, Assay.Ended.asNode());
    }
    listing.reason().ifPresent(reason -> literal(node, SchemaDO.description, reason));
    add(node, Assay.recordedAt, string(where));
    add(node, DCTerms.source, NodeFactory.createURI(dataset.address()));
    add(node, Assay.origin, NodeFactory.createURI(Prefixes.BASE + "dataset/" + dataset.id()));
    return this;
  }

  /** The record, complete. */
  public SourceRecord record() {
    return new SourceRecord(iri, graph);
  }

  private String label() {
    return graph.stream(subject(), RDFS.label.asNode(), Node.ANY)
        .map(triple -> ": " + triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  private Node subject() {
    return NodeFactory.createURI(iri);
  }

  private static String slug(String id) {
    return id.strip().replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
  }

  private Node part(String kind) {
    return NodeFactory.createURI(iri + "#" + kind + "-" + partPrefix + next(kind));
  }

  /**
   * The number of the next part of that kind: one more alias leaves the other parts their names.
   */
  private int next(String kind) {
    return parts.merge(kind, 1, Integer::sum);
  }

  private EntityRecord literal(Node subject, Property property, String text) {
    if (!text.isBlank()) {
      add(subject, property, string(text.strip()));
    }
    return this;
  }

  private void add(Node subject, Property property, Node object) {
    graph.add(subject, property.asNode(), object);
  }

  private static Node text(String text, String language) {
    return language.isBlank()
        ? string(text.strip())
        : NodeFactory.createLiteralLang(text.strip(), language);
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node flag(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }
}
