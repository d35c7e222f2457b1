package dev.assay.query;

import dev.assay.claim.BadInput;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A typed parameter of a canned query.
 *
 * @param name name of the variable in the query, without the question mark
 * @param type which texts it takes
 * @param scheme the code list that the values of an enumeration come from
 * @param defaultValue the text that is used when none is given
 * @param description what it is for
 */
public record Parameter(
    String name,
    ParameterType type,
    Optional<String> scheme,
    String defaultValue,
    String description) {

  /**
   * The term that a text stands for.
   *
   * @throws BadInput when the text is not of the parameter's type
   */
  public Node bind(String text) {
    return type.read(text.strip())
        .filter(term -> values().map(values -> values.holds(term)).orElse(true))
        .orElseThrow(
            () ->
                new BadInput("Parameter " + name + " is \"" + text + "\". Give " + wanted() + "."));
  }

  private String wanted() {
    return values().map(Scheme::choice).orElseGet(type::wanted);
  }

  private Optional<Scheme> values() {
    return scheme.flatMap(Scheme::named);
  }
}
