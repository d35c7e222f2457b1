package dev.assay.reference.review;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.assay.claim.BadInput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a JSON-LD object mean, as its context says. Only schema.org is known, by its
 * name: no context is ever fetched.
 *
 * @param terms words that the file itself gives a meaning, with the word of schema.org
 * @param prefixes prefixes that the file itself gives a meaning
 * @param language the language of texts that say none; empty when not known
 */
record Words(Map<String, String> terms, Map<String, String> prefixes, String language) {

  /** The words of schema.org as they are. */
  static final Words SCHEMA = new Words(Map.of(), Map.of(), "");

  private static final Pattern CONTEXT =
      Pattern.compile("https?://(?:www\\.)?schema\\.org(?:/|/docs/jsonldcontext\\.jsonld?)?");
  private static final Pattern NAMESPACE =
      Pattern.compile("https?://(?:www\\.)?schema\\.org/([A-Za-z][A-Za-z0-9]*)?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  /** Keeps its own copies. */
  Words {
    terms = Map.copyOf(terms);
    prefixes = Map.copyOf(prefixes);
  }

  /**
   * These words, after the context of an object within.
   *
   * @throws BadInput when it names a context that is not known, or gives a word of its own
   */
  Words within(JsonObject object, String where) {
    JsonElement context = object.get("@context");
    return context == null ? this : with(context, where);
  }

  private Words with(JsonElement context, String where) {
    if (context instanceof JsonArray several) {
      Words words = this;
      for (JsonElement one : several) {
        words = words.with(one, where);
      }
      return words;
    }
    if (context instanceof JsonObject own) {
      return defined(own, where);
    }
    if (context.isJsonNull()) {
      return SCHEMA;
    }
    String address = context.getAsString();
    if (!CONTEXT.matcher(address.strip()).matches()) {
      throw new BadInput(
          where
              + ": the context <"
              + address
              + "> is not known, and nothing is fetched while reading. Copy the context into the"
              + " file, or use https://schema.org.");
    }
    return new Words(Map.of(), Map.of(), language);
  }

  private Words defined(JsonObject own, String where) {
    Map<String, String> newTerms = new HashMap<>(terms);
    Map<String, String> newPrefixes = new HashMap<>(prefixes);
    String newLanguage = language;
    for (Map.Entry<String, JsonElement> entry : own.entrySet()) {
      String word = entry.getKey();
      String meaning = meaning(entry.getValue());
      switch (word) {
        case "@vocab", "@import" -> mustBeSchema(meaning, where);
        case "@language" -> newLanguage = meaning;
        case "@base", "@version", "@protected", "@propagate" -> {}
        default -> {
          String full = expanded(meaning, newPrefixes);
          if (full.endsWith("/") || full.endsWith("#")) {
            newPrefixes.put(word, full);
          } else {
            schema(full).ifPresent(known -> newTerms.put(word, known));
          }
        }
      }
    }
    return new Words(newTerms, newPrefixes, newLanguage);
  }

  private static void mustBeSchema(String address, String where) {
    if (!CONTEXT.matcher(address).matches()) {
      throw new BadInput(
          where
              + ": the words of the file are those of <"
              + address
              + ">, which are not known. A ClaimReview uses those of https://schema.org.");
    }
  }

  private static String meaning(JsonElement value) {
    if (value instanceof JsonObject full) {
      return full.has("@id") ? meaning(full.get("@id")) : "";
    }
    return value instanceof JsonPrimitive text ? text.getAsString() : "";
  }

  /** The word of schema.org that a word of the file stands for, if it stands for one. */
  Optional<String> term(String word) {
    String own = terms.getOrDefault(word, "");
    if (!own.isEmpty()) {
      return Optional.of(own);
    }
    return word.contains(":")
        ? schema(expanded(word, prefixes))
        : Optional.of(word).filter(plain -> WORD.matcher(plain).matches());
  }

  private static String expanded(String word, Map<String, String> prefixes) {
    int colon = word.indexOf(':');
    String namespace = colon < 0 ? "" : prefixes.getOrDefault(word.substring(0, colon), "");
    return namespace.isEmpty() ? word : namespace + word.substring(colon + 1);
  }

  private static Optional<String> schema(String full) {
    return Optional.of(NAMESPACE.matcher(full))
        .filter(matcher -> matcher.matches() && matcher.group(1) != null)
        .map(matcher -> matcher.group(1));
  }
}
