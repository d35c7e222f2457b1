package dev.assay.pipeline;

import dev.assay.claim.NotFound;
import dev.assay.claim.Rating;
import dev.assay.intake.Review;
import dev.assay.intake.ReviewGraph;
import dev.assay.intake.Reviewer;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.store.Store;
import dev.assay.validation.RdfReader;
import dev.assay.validation.Validator;
import dev.assay.validation.Violation;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Keeps a person's review of a claim in the store: validated, whole, earlier ones beside it. */
public final class Reviewing {

  private final String claim;
  private final String by;
  private final Rating rating;
  private final String because;
  private final String date;

  /**
   * A review.
   *
   * @param claim slug, prefixed name or IRI of the claim
   * @param by name or IRI of the reviewer
   * @param date the day of the review, {@code YYYY-MM-DD}
   */
  public Reviewing(String claim, String by, Rating rating, String because, String date) {
    this.claim = claim;
    this.by = by;
    this.rating = rating;
    this.because = because;
    this.date = date;
  }

  /**
   * Stores the review unless something is wrong with it, or it repeats the reviewer's last one.
   *
   * @param time the time to record, as {@code xsd:dateTime}
   */
  public Result into(Store store, String time) {
    List<Violation> violations = new ArrayList<>();
    AtomicLong added = new AtomicLong();
    store.update(
        current -> {
          Node reviewed = claim(current);
          Reviewer reviewer = Reviewer.named(by, current);
          Review review =
              new Review(
                  reviewed.getURI(), reviewer.iri(), reviewer.newName(), rating, because, date);
          Graph graph = ReviewGraph.of(review, current);
          violations.addAll(check(graph, current));
          if (graph.isEmpty() || violations.stream().anyMatch(Violation::isError)) {
            return current;
          }
          added.set(graph.size());
          return current.with(List.of(named(reviewed, graph, current)), time);
        });
    return new Result(violations, added.get() > 0);
  }

  private Node claim(KnowledgeBase kb) {
    String iri =
        Prefixes.expand(claim)
            .orElseGet(() -> claim.contains(":") ? claim : Prefixes.BASE + "claim/" + claim);
    Node node = NodeFactory.createURI(iri);
    if (!kb.dataset()
        .getDefaultGraph()
        .contains(node, RDF.type.asNode(), SchemaDO.Claim.asNode())) {
      throw new NotFound("No claim is named \"" + claim + "\". assay verify lists the claims.");
    }
    return node;
  }

  private static List<Violation> check(Graph graph, KnowledgeBase kb) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    RDFDataMgr.write(text, graph, Lang.NTRIPLES);
    Graph context = GraphMemFactory.createGraphMemRoaring();
    kb.names().forEach(name -> kb.graph(name).stream().forEach(context::add));
    return graph.isEmpty()
        ? List.of()
        : new Validator(kb.graph(GraphName.ONTOLOGY))
            .check(
                List.of(
                    RdfReader.read(
                        "the review", new ByteArrayInputStream(text.toByteArray()), Lang.NTRIPLES)),
                context);
  }

  private static NamedGraph named(Node claim, Graph review, KnowledgeBase kb) {
    String article =
        Optional.of(kb.dataset().getDefaultGraph())
            .flatMap(
                all ->
                    all.stream(claim, SchemaDO.appearance.asNode(), Node.ANY)
                        .map(triple -> triple.getObject().toString())
                        .sorted()
                        .findFirst())
            .orElseThrow(() -> new NotFound("The claim " + claim + " stands in no article."));
    String slug = article.substring(article.lastIndexOf('/') + 1);
    String name = GraphName.reviews(slug);
    Origin origin = new Origin(Assay.Reviewing, "Reviews of claims of " + slug, List.of());
    return NamedGraph.of(name, List.of(kb.graph(name), review), origin);
  }

  /**
   * What came of a review.
   *
   * @param isNew whether it was stored; one that repeats the reviewer's last one is not
   */
  public record Result(List<Violation> violations, boolean isNew) {

    /** Keeps its own copy of the list. */
    public Result {
      violations = List.copyOf(violations);
    }
  }
}
