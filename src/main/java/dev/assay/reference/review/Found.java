package dev.assay.reference.review;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.assay.claim.BadInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the reviews in a JSON-LD value, however deep they stand in it. */
final class Found {

  private static final int DEEPEST = 40;

  private final String where;
  private final Map<String, JsonObject> named;

  /**
   * A search.
   *
   * @param named the objects that others may refer to by their {@code @id}
   */
  Found(String where, Map<String, JsonObject> named) {
    this.where = where;
    this.named = Map.copyOf(named);
  }

  /** The objects of a graph that have an {@code @id} and say something. */
  static Map<String, JsonObject> named(JsonElement graph) {
    Map<String, JsonObject> named = new HashMap<>();
    if (graph instanceof JsonArray objects) {
      for (JsonElement element : objects) {
        if (element instanceof JsonObject object
            && object.size() > 1
            && object.get("@id") instanceof JsonPrimitive id) {
          named.putIfAbsent(id.getAsString(), object);
        }
      }
    }
    return named;
  }

  /** Gives each review within a value, with the words by which it is read. */
  void each(JsonElement value, Words words, Consumer<Review> taken) {
    each(value, words, taken, 0);
  }

  private void each(JsonElement value, Words words, Consumer<Review> taken, int depth) {
    if (depth > DEEPEST) {
      throw new BadInput(where + " is nested too deeply.");
    }
    if (value instanceof JsonArray several) {
      several.forEach(one -> each(one, words, taken, depth + 1));
    } else if (value instanceof JsonObject object) {
      Words own = words.within(object, where);
      if (types(object, own).contains("ClaimReview")) {
        taken.accept(new Review(object, own, named, where));
      } else if (object.get("@graph") instanceof JsonArray graph) {
        new Found(where, named(graph)).each(graph, own, taken, depth + 1);
      } else {
        object.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("@context"))
            .forEach(entry -> each(entry.getValue(), own, taken, depth + 1));
      }
    }
  }

  /** The words of schema.org for the types of an object. */
  static Set<String> types(JsonObject object, Words words) {
    List<String> types = new ArrayList<>();
    Optional.ofNullable(object.get("@type"))
        .or(() -> Optional.ofNullable(object.get("type")))
        .ifPresent(type -> all(type).forEach(one -> words.term(one).ifPresent(types::add)));
    return Set.copyOf(types);
  }

  private static List<String> all(JsonElement value) {
    if (value instanceof JsonArray several) {
      return several.asList().stream().flatMap(one -> all(one).stream()).toList();
    }
    return value instanceof JsonPrimitive text ? List.of(text.getAsString().strip()) : List.of();
  }

  /**
   * A review as it stands in a file.
   *
   * @param object all that the file says of it
   * @param words what the words of the file mean
   * @param named objects that it may refer to
   * @param where the file and item
   */
  record Review(JsonObject object, Words words, Map<String, JsonObject> named, String where) {}
}
