package dev.assay.web;

import dev.assay.claim.BadInput;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request, from its address or from a form. */
record Form(Map<String, List<String>> values) {

  /** The parameters in a text such as {@code a=1&b=2}. */
  static Form parse(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return new Form(Collections.unmodifiableMap(values));
  }

  /** These parameters and others. */
  Form and(Form others) {
    Map<String, List<String>> both = new LinkedHashMap<>();
    List.of(this, others)
        .forEach(
            form ->
                form.values.forEach(
                    (name, some) ->
                        both.computeIfAbsent(name, key -> new ArrayList<>()).addAll(some)));
    return new Form(Collections.unmodifiableMap(both));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /**
   * The value of a parameter, if it is given.
   *
   * @throws BadInput when it is given twice
   */
  Optional<String> one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new BadInput("Parameter " + name + " is given " + all.size() + " times. Give it once.");
    }
    return all.stream().findFirst();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadInput("\"" + text + "\" is not percent-encoded UTF-8. Write % as %25.");
    }
  }
}
