package dev.assay.reference.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file, with all that is in it.
 *
 * @param name its name without namespace
 * @param line the line on which it begins
 * @param attributes its attributes by name
 * @param text the text directly in it
 * @param children the elements directly in it
 */
public record Element(
    String name, int line, Map<String, String> attributes, String text, List<Element> children) {

  /** Keeps its own copies. */
  public Element {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** The elements of that name directly in it. */
  public Stream<Element> all(String child) {
    return children.stream().filter(element -> element.name.equals(child));
  }

  /** The texts of the elements that a path of names leads to, without empty ones. */
  public List<String> texts(String... path) {
    Stream<Element> reached = Stream.of(this);
    for (String step : path) {
      reached = reached.flatMap(element -> element.all(step));
    }
    return reached.map(Element::plain).filter(text -> !text.isEmpty()).toList();
  }

  /** The first text at the end of a path; empty when there is none. */
  public String get(String... path) {
    return texts(path).stream().findFirst().orElse("");
  }

  /** An attribute; empty when there is none. */
  public String attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).orElse("").strip();
  }

  /** Its text on one line. */
  public String plain() {
    return text.strip().replaceAll("\\s+", " ");
  }
}
