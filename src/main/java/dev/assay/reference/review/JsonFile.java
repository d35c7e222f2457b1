package dev.assay.reference.review;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.assay.claim.BadInput;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads JSON-LD that is an object, a list or a feed. The items of a list or feed are read one after
 * the other; a {@code @graph} is read as a whole, since its parts refer to one another.
 */
final class JsonFile {

  private static final TypeAdapter<JsonElement> ELEMENT = new Gson().getAdapter(JsonElement.class);

  private final String name;
  private final String shortName;
  private int items;

  /**
   * A file.
   *
   * @param name as messages call it
   * @param shortName as records call it
   */
  JsonFile(String name, String shortName) {
    this.name = name;
    this.shortName = shortName;
  }

  /**
   * Gives each review of the text.
   *
   * @throws BadInput when it is no JSON, or is cut
   */
  void each(Reader text, Consumer<Found.Review> taken) throws IOException {
    JsonReader json = new JsonReader(text);
    json.setStrictness(Strictness.STRICT);
    try {
      if (json.peek() == JsonToken.BEGIN_ARRAY) {
        list(json, Words.SCHEMA, taken);
      } else if (json.peek() == JsonToken.BEGIN_OBJECT) {
        object(json, taken);
      } else {
        throw new BadInput(name + " is neither an object nor a list of JSON-LD.");
      }
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new BadInput(
            name + " goes on after the end of its JSON, at " + place(json) + ". Get it again.");
      }
    } catch (MalformedJsonException
        | EOFException
        | JsonParseException
        | IllegalStateException
        | NumberFormatException e) {
      throw new BadInput(
          name
              + " is no JSON that can be read, near "
              + place(json)
              + ". The file may be cut or damaged; get it again.");
    }
  }

  private void object(JsonReader json, Consumer<Found.Review> taken) throws IOException {
    JsonObject rest = new JsonObject();
    Words words = Words.SCHEMA;
    json.beginObject();
    while (json.hasNext()) {
      String field = json.nextName();
      if (words.term(field).filter("dataFeedElement"::equals).isPresent()
          && json.peek() == JsonToken.BEGIN_ARRAY) {
        list(json, words, taken);
        continue;
      }
      JsonElement value = ELEMENT.read(json);
      if (rest.has(field)) {
        throw new BadInput(name + " has \"" + field + "\" twice in one object. Get it again.");
      }
      rest.add(field, value);
      if (field.equals("@context")) {
        words = Words.SCHEMA.within(rest, name);
      }
    }
    json.endObject();
    item(rest, Words.SCHEMA, taken);
  }

  private void list(JsonReader json, Words words, Consumer<Found.Review> taken) throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      JsonElement item = ELEMENT.read(json);
      if (!(item instanceof JsonObject || item instanceof JsonArray)) {
        throw new BadInput(
            name + ": item " + (items + 1) + " of the list is no object. Is it another file?");
      }
      item(item, words, taken);
    }
    json.endArray();
  }

  private void item(JsonElement item, Words words, Consumer<Found.Review> taken) {
    items++;
    new Found(shortName + ": item " + items, Map.of()).each(item, words, taken);
  }

  private static String place(JsonReader json) {
    return json.toString().replaceFirst("^JsonReader at ", "").replaceFirst(" path.*$", "");
  }
}
