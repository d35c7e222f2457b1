package dev.assay.reference.opensanctions;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.assay.claim.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An entity of FollowTheMoney.
 *
 * @param id its id
 * @param schema what kind of thing it is
 * @param properties texts of its properties, in the order of their names
 * @param nested entities that stand in a property in place of their ids
 * @param object all that the file says
 * @param where the file and line
 */
record FtmEntity(
    String id,
    String schema,
    Map<String, List<String>> properties,
    Map<String, List<FtmEntity>> nested,
    JsonObject object,
    String where) {

  static FtmEntity of(JsonObject object, String where) {
    String id = text(object, "id");
    String schema = text(object, "schema");
    if (id.isBlank() || schema.isBlank()) {
      throw new BadInput(where + " has no id or no schema, so it is no entity of FollowTheMoney.");
    }
    Map<String, List<String>> properties = new TreeMap<>();
    Map<String, List<FtmEntity>> nested = new TreeMap<>();
    if (object.get("properties") instanceof JsonObject values) {
      for (Map.Entry<String, JsonElement> property : values.entrySet()) {
        for (JsonElement value : all(property.getValue())) {
          if (value instanceof JsonObject inner) {
            nested
                .computeIfAbsent(property.getKey(), key -> new ArrayList<>())
                .add(of(inner, where));
          } else if (value instanceof JsonPrimitive plain && !plain.getAsString().isBlank()) {
            properties
                .computeIfAbsent(property.getKey(), key -> new ArrayList<>())
                .add(plain.getAsString().strip());
          }
        }
      }
    }
    return new FtmEntity(id, schema, properties, nested, object, where);
  }

  /** The texts of a property. */
  List<String> all(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /** A text that stands beside the properties; empty when there is none. */
  String scalar(String key) {
    return text(object, key);
  }

  /** The texts of a list that stands beside the properties. */
  List<String> listed(String key) {
    return all(object.get(key)).stream()
        .filter(JsonPrimitive.class::isInstance)
        .map(JsonElement::getAsString)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** Sanctions that stand beside the properties, each as if it were an entity. */
  List<FtmEntity> sanctionsBeside() {
    List<FtmEntity> sanctions = new ArrayList<>();
    for (JsonElement element : all(object.get("sanctions"))) {
      if (element instanceof JsonObject sanction) {
        JsonObject properties =
            sanction.get("properties") instanceof JsonObject inner ? inner : sanction;
        JsonObject entity = new JsonObject();
        entity.addProperty("id", id + "." + (sanctions.size() + 1));
        entity.addProperty("schema", "Sanction");
        entity.add("properties", properties);
        sanctions.add(of(entity, where));
      }
    }
    return sanctions;
  }

  private static List<JsonElement> all(Optional<JsonElement> element) {
    return element.map(FtmEntity::values).orElse(List.of());
  }

  private static List<JsonElement> all(@org.jspecify.annotations.Nullable JsonElement element) {
    return all(Optional.ofNullable(element));
  }

  private static List<JsonElement> values(JsonElement element) {
    return element instanceof JsonArray array ? array.asList() : List.of(element);
  }

  private static String text(JsonObject object, String key) {
    return object.get(key) instanceof JsonPrimitive value ? value.getAsString() : "";
  }
}
