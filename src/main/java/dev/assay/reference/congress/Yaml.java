package dev.assay.reference.congress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a YAML file: a text, a list, or fields by name.
 *
 * @param line the line on which it begins
 * @param text its text; empty when it is a list or has fields
 * @param items its items when it is a list
 * @param fields its fields in the order of the file
 */
record Yaml(int line, String text, List<Yaml> items, Map<String, Yaml> fields) {

  static Yaml text(int line, String text) {
    return new Yaml(line, text, List.of(), Map.of());
  }

  /** The field of that name, if it is there. */
  Optional<Yaml> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The text of a field; empty when there is none. */
  String get(String name) {
    return field(name).map(Yaml::text).orElse("");
  }

  /** The items of a field that is a list; none when it is not. */
  List<Yaml> all(String name) {
    return field(name).map(Yaml::items).orElse(List.of());
  }

  /** The texts of the fields that are none of those, each as {@code name: text}. */
  List<String> others(Set<String> known) {
    return fields.entrySet().stream()
        .filter(field -> !known.contains(field.getKey()))
        .flatMap(field -> field.getValue().flat(field.getKey()).stream())
        .toList();
  }

  private List<String> flat(String name) {
    if (!items.isEmpty()) {
      return items.stream().flatMap(item -> item.flat(name).stream()).toList();
    }
    if (!fields.isEmpty()) {
      return List.of(name + ": " + String.join(", ", others(Set.of())));
    }
    return text.isBlank() ? List.of() : List.of(name + ": " + text);
  }
}
