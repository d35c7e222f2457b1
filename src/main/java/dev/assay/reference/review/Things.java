package dev.assay.reference.review;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.assay.claim.BadInput;
import dev.assay.reference.Part;
import dev.assay.reference.Sink;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Writes down a review with all that it says of its parts. A thing within another gets a name after
 * the way to it. What is under review is no claim of ours, so its type is the more general one.
 */
final class Things {

  private static final int DEEPEST = 12;
  private static final Set<String> UNSAID = Set.of("@context", "@id", "@type", "type");
  private static final Map<String, String> GENERAL =
      Map.of("Claim", "CreativeWork", "ClaimReview", "Review");

  private final Graph graph;
  private final String key;
  private final Found.Review review;
  private final Values values;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * What a review says.
   *
   * @param key the IRI of its record
   */
  Things(Graph graph, String key, Found.Review review, Sink sink) {
    this.graph = graph;
    this.key = key;
    this.review = review;
    this.values = new Values(review.where(), sink);
  }

  /** Says of a node what an object says. */
  void fill(Part node, JsonObject object) {
    fill(node, object, "", review.words(), 0);
  }

  private void fill(Part node, JsonObject object, String path, Words outer, int depth) {
    if (depth > DEEPEST) {
      throw new BadInput(review.where() + " is nested too deeply.");
    }
    Words words = outer.within(object, review.where());
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      if (!UNSAID.contains(entry.getKey())) {
        Optional<String> term = words.term(entry.getKey());
        if (term.isPresent()) {
          say(node, term.get(), entry.getValue(), path, words, depth);
        } else {
          node.said(SKOS.note, entry.getKey() + ": " + entry.getValue());
        }
      }
    }
  }

  private void say(Part node, String term, JsonElement value, String path, Words words, int depth) {
    Property property = ResourceFactory.createProperty(SchemaDO.NS, term);
    if (value instanceof JsonArray several) {
      several.forEach(one -> say(node, term, one, path, words, depth));
    } else if (value instanceof JsonPrimitive plain) {
      if (isSomebody(term)) {
        Part part = part(path, term).type(SchemaDO.Thing).said(SchemaDO.name, plain.getAsString());
        node.linked(property, part.label(plain.getAsString()).iri());
      } else {
        values.say(node, property, plain, words.language());
      }
    } else if (value instanceof JsonObject object) {
      if (object.get("@value") instanceof JsonPrimitive plain) {
        values.say(node, property, plain, language(object, words));
      } else {
        thing(node, property, object, path, words, depth);
      }
    }
  }

  private void thing(
      Part node, Property property, JsonObject reference, String path, Words words, int depth) {
    String id = reference.get("@id") instanceof JsonPrimitive text ? text.getAsString() : "";
    JsonObject object =
        reference.size() == 1 && !id.isEmpty()
            ? Optional.ofNullable(review.named().get(id)).orElse(reference)
            : reference;
    if (object.size() == 1 && !id.isEmpty()) {
      values.address(node, property, id);
      return;
    }
    String inner = path + property.getLocalName();
    Part part = part(path, property.getLocalName());
    Set<String> types = Found.types(object, words);
    types.stream()
        .map(type -> GENERAL.getOrDefault(type, type))
        .forEach(type -> part.type(ResourceFactory.createResource(SchemaDO.NS + type)));
    types.stream()
        .filter(GENERAL::containsKey)
        .forEach(type -> part.said(SchemaDO.additionalType, type));
    if (types.isEmpty()) {
      part.type(SchemaDO.Thing);
    }
    fill(part, object, inner + ".", words, depth + 1);
    label(part, property);
    if (!id.isEmpty()) {
      values.address(part, SchemaDO.sameAs, id);
    }
    node.linked(property, part.iri());
  }

  /** A thing is called by its name, or by its address when it is somebody without a name. */
  private void label(Part part, Property property) {
    Optional<String> name = values.first(graph, part, SchemaDO.name);
    name.or(
            () ->
                isSomebody(property.getLocalName())
                    ? values.first(graph, part, SchemaDO.url)
                    : Optional.empty())
        .ifPresent(text -> part.said(RDFS.label, text));
  }

  private Part part(String path, String term) {
    int number = numbers.merge(path + term, 1, Integer::sum);
    return new Part(graph, key + "#" + path + term + "-" + number);
  }

  private static boolean isSomebody(String term) {
    return Set.of("author", "publisher", "creator").contains(term);
  }

  private static String language(JsonObject object, Words words) {
    return object.get("@language") instanceof JsonPrimitive language
        ? language.getAsString()
        : words.language();
  }
}
