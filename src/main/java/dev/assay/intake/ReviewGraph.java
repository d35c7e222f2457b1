package dev.assay.intake;

import dev.assay.store.Checksums;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Prefixes;
import dev.assay.vocabulary.Prov;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes a review as triples, linked to the reviewer's last one of the same claim. */
public final class ReviewGraph {

  private final Graph known;
  private final Graph graph = GraphMemFactory.createGraphMemRoaring();

  private ReviewGraph(KnowledgeBase kb) {
    this.known = kb.dataset().getDefaultGraph();
  }

  /** What the review adds to a knowledge base; nothing when it repeats the reviewer's last one. */
  public static Graph of(Review review, KnowledgeBase kb) {
    ReviewGraph writer = new ReviewGraph(kb);
    writer.write(review);
    return writer.graph;
  }

  private void write(Review review) {
    Node claim = NodeFactory.createURI(review.claim());
    Node reviewer = NodeFactory.createURI(review.reviewer());
    Optional<Node> last = last(claim, reviewer);
    String content =
        String.join(
            "\n", review.reviewer(), review.rating().toString(), review.because(), review.date());
    String slug = review.claim().substring(review.claim().lastIndexOf('/') + 1);
    Node node = minted(slug, content, last.map(Node::getURI).orElse(""));
    if (last.isPresent() && repeats(last.get(), slug, content)) {
      return;
    }
    Node rating = NodeFactory.createURI(node.getURI() + "#rating");
    add(node, RDF.type, SchemaDO.ClaimReview.asNode());
    add(node, RDF.type, Prov.Entity.asNode());
    add(node, SchemaDO.itemReviewed, claim);
    add(node, SchemaDO.author, reviewer);
    add(
        node,
        SchemaDO.datePublished,
        NodeFactory.createLiteralDT(review.date(), XSDDatatype.XSDdate));
    add(node, SchemaDO.reviewBody, NodeFactory.createLiteralString(review.because()));
    add(node, SchemaDO.reviewRating, rating);
    last.ifPresent(earlier -> add(node, Prov.wasRevisionOf, earlier));
    add(rating, RDF.type, SchemaDO.Rating.asNode());
    review.rating().value().ifPresent(value -> addNumber(rating, SchemaDO.ratingValue, value));
    review.rating().worst().ifPresent(value -> addNumber(rating, SchemaDO.worstRating, value));
    review.rating().best().ifPresent(value -> addNumber(rating, SchemaDO.bestRating, value));
    review
        .rating()
        .label()
        .ifPresent(
            label -> add(rating, SchemaDO.alternateName, NodeFactory.createLiteralString(label)));
    review
        .newName()
        .ifPresent(
            name -> {
              add(reviewer, RDF.type, Prov.Agent.asNode());
              add(reviewer, RDFS.label, NodeFactory.createLiteralString(name));
            });
  }

  /** The reviewer's review of the claim that none of the reviewer's revises. */
  private Optional<Node> last(Node claim, Node reviewer) {
    Set<Node> own =
        known.stream(Node.ANY, SchemaDO.itemReviewed.asNode(), claim)
            .map(Triple::getSubject)
            .filter(review -> known.contains(review, SchemaDO.author.asNode(), reviewer))
            .collect(Collectors.toSet());
    return own.stream()
        .filter(review -> !known.contains(Node.ANY, Prov.wasRevisionOf.asNode(), review))
        .max(Comparator.comparing(this::day).thenComparing(Node::getURI));
  }

  private String day(Node review) {
    return known.stream(review, SchemaDO.datePublished.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /** Whether the last review got its name from the same content. */
  private boolean repeats(Node last, String slug, String content) {
    String before =
        known.stream(last, Prov.wasRevisionOf.asNode(), Node.ANY)
            .map(triple -> triple.getObject().getURI())
            .findFirst()
            .orElse("");
    return last.equals(minted(slug, content, before));
  }

  private static Node minted(String slug, String content, String after) {
    String id = Checksums.sha256(slug + "\n" + content + "\n" + after).substring(0, 12);
    return NodeFactory.createURI(Prefixes.BASE + "review/" + slug + "-" + id);
  }

  private void addNumber(Node rating, Property property, String number) {
    XSDDatatype type = number.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger;
    add(rating, property, NodeFactory.createLiteralDT(number, type));
  }

  private void add(Node subject, Property property, Node object) {
    graph.add(subject, property.asNode(), object);
  }
}
