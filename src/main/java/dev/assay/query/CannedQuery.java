package dev.assay.query;

import dev.assay.claim.BadInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A query that describes itself.
 *
 * @param id its path below the folder of queries, without {@code .rq}
 * @param summary what it answers, in one sentence
 * @param notes what its reader should know, a sentence each
 * @param parameters its parameters in the order of the header
 * @param checks for a rule: IRI of the kind of proposition that it decides
 * @param settles for a rule: what would settle a proposition that it leaves open
 * @param text the SPARQL text with its header
 * @param sha256 checksum of the text
 */
public record CannedQuery(
    String id,
    String summary,
    List<String> notes,
    List<Parameter> parameters,
    Optional<String> checks,
    Optional<String> settles,
    String text,
    String sha256) {

  /** Keeps its own copies of the lists. */
  public CannedQuery {
    notes = List.copyOf(notes);
    parameters = List.copyOf(parameters);
  }

  /** Whether a text describes itself in a header. */
  public static boolean hasHeader(String text) {
    return text.lines().anyMatch(line -> line.startsWith("#+"));
  }

  /**
   * The query in a person's own file with a header.
   *
   * @param path its path as it was typed, which becomes its id
   * @throws dev.assay.claim.BadInput when the header is faulty, naming the line
   */
  public static CannedQuery parse(String path, String text) {
    return HeaderReader.own(path, text);
  }

  /** The folder that the query stands in, such as {@code verify}. */
  public String topic() {
    return id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
  }

  /**
   * A term for each parameter: that of the given text, or of the default.
   *
   * @throws BadInput when a name is unknown or a text is not of its type
   */
  public Map<String, Node> bind(Map<String, String> texts) {
    Map<String, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String text = texts.getOrDefault(parameter.name(), parameter.defaultValue());
      terms.put(parameter.name(), parameter.bind(text));
    }
    for (String name : texts.keySet()) {
      if (!terms.containsKey(name)) {
        throw new BadInput(
            "Query " + id + " has no parameter \"" + name + "\". It has: " + known() + ".");
      }
    }
    return terms;
  }

  private String known() {
    return parameters.isEmpty()
        ? "none"
        : String.join(", ", parameters.stream().map(Parameter::name).toList());
  }
}
