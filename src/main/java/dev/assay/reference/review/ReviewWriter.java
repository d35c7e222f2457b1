package dev.assay.reference.review;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Part;
import dev.assay.reference.Sink;
import dev.assay.reference.SourceRecord;
import dev.assay.reference.Unreadable;
import dev.assay.store.Checksums;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** Makes a record of each review. A rating is kept as it was given and decides nothing. */
final class ReviewWriter {

  private final DatasetInfo dataset;
  private final Sink sink;
  private int count;

  ReviewWriter(DatasetInfo dataset, Sink sink) {
    this.dataset = dataset;
    this.sink = sink;
  }

  /** How many reviews there were. */
  int count() {
    return count;
  }

  void write(Found.Review review) {
    count++;
    String url = text(review, "url");
    String claim = text(review, "claimReviewed");
    if (claim.isEmpty() && url.isEmpty()) {
      sink.unreadable(
          new Unreadable(
              review.where(),
              "claimReviewed",
              review.object().toString(),
              "says neither which claim it reviews nor where it stands, so it was left out"));
      return;
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    String key = iri(dataset, url, claim);
    Part node =
        new Part(graph, key)
            .type(SchemaDO.ClaimReview)
            .said(DCTerms.identifier, key.substring(key.lastIndexOf('.') + 1))
            .label(claim.isEmpty() ? url : claim)
            .said(Assay.recordedAt, review.where());
    new Things(graph, key, review, sink).fill(node, review.object());
    sink.record(new SourceRecord(key, graph));
  }

  /** The IRI of the review of a claim that stands at an address. */
  static String iri(DatasetInfo dataset, String url, String claim) {
    String both = url + "\n" + claim;
    return Prefixes.BASE
        + "review/"
        + dataset.id()
        + "."
        + Checksums.sha256(both.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
  }

  private static String text(Found.Review review, String term) {
    JsonObject object = review.object();
    return object.entrySet().stream()
        .filter(entry -> review.words().term(entry.getKey()).filter(term::equals).isPresent())
        .map(Map.Entry::getValue)
        .map(value -> value instanceof JsonObject inner ? inner.get("@value") : value)
        .filter(JsonPrimitive.class::isInstance)
        .map(value -> value.getAsString().strip())
        .findFirst()
        .orElse("");
  }
}
