package dev.assay.query;

import dev.assay.claim.AssayException;
import dev.assay.claim.BadData;
import dev.assay.claim.BadInput;
import dev.assay.store.Checksums;
import dev.assay.vocabulary.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the header of a canned query: lines {@code #+ key: value} above the SPARQL, since Jena's
 * parser drops comments. Keys are {@code summary}, {@code note}, {@code param}, {@code checks} and
 * {@code settles}.
 */
final class HeaderReader {

  private static final String MARK = "#+";

  private final String id;
  private final String path;
  private final Function<String, AssayException> fault;
  private final List<String> notes = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private Optional<String> summary = Optional.empty();
  private Optional<String> checks = Optional.empty();
  private Optional<String> settles = Optional.empty();

  private HeaderReader(String id, String path, Function<String, AssayException> fault) {
    this.id = id;
    this.path = path;
    this.fault = fault;
  }

  /** A query that ships with the program, whose faults are ours. */
  static CannedQuery shipped(String id, String text) {
    return read(new HeaderReader(id, "queries/" + id + ".rq", BadData::new), text);
  }

  /** A query from a person's own file, by its path as it was typed. */
  static CannedQuery own(String path, String text) {
    return read(new HeaderReader(path, path, BadInput::new), text);
  }

  private static CannedQuery read(HeaderReader reader, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith(MARK)) {
        reader.line(lines[i].substring(MARK.length()).strip(), i + 1);
      }
    }
    return reader.query(text);
  }

  private CannedQuery query(String text) {
    return new CannedQuery(
        id,
        summary.orElseThrow(() -> fault(1, "has no summary. Add a line: #+ summary: …")),
        notes,
        parameters,
        checks,
        settles,
        text,
        Checksums.sha256(text));
  }

  private void line(String entry, int line) {
    int colon = entry.indexOf(':');
    String key = colon < 0 ? entry : entry.substring(0, colon);
    String value = entry.substring(colon + 1).strip();
    switch (key) {
      case "summary" -> summary = Optional.of(value);
      case "note" -> notes.add(value);
      case "settles" -> settles = Optional.of(value);
      case "checks" ->
          checks =
              Optional.of(
                  Prefixes.expand(value)
                      .orElseThrow(() -> fault(line, "checks an unknown term: " + value)));
      case "param" -> parameters.add(parameter(value, line));
      default ->
          throw fault(
              line, "has an unknown key: " + key + ". Use summary, note, param, checks or settles");
    }
  }

  /** {@code name type default description}; a default that holds spaces stands in quotes. */
  private Parameter parameter(String value, int line) {
    String[] words = value.split("\\s+", 3);
    if (words.length < 3) {
      throw fault(line, "has a param without name, type and default: " + value);
    }
    String[] type = words[1].split(":", 2);
    ParameterType known =
        ParameterType.named(type[0])
            .orElseThrow(() -> fault(line, "has a param of an unknown type: " + words[1]));
    Optional<String> scheme = known == ParameterType.ENUM ? scheme(type, line) : Optional.empty();
    boolean quoted = words[2].startsWith("\"");
    int end = quoted ? words[2].indexOf('"', 1) : endOfWord(words[2]);
    if (end < 0) {
      throw fault(line, "has a default whose quotation mark is not closed");
    }
    String defaultValue = quoted ? words[2].substring(1, end) : words[2].substring(0, end);
    String description = words[2].substring(quoted ? end + 1 : end).strip();
    return new Parameter(words[0], known, scheme, defaultValue, description);
  }

  private Optional<String> scheme(String[] type, int line) {
    String name = type.length > 1 ? type[1] : "";
    return Optional.of(
        Scheme.named(name)
            .orElseThrow(
                () ->
                    fault(
                        line,
                        "has a param of an unknown scheme: enum:"
                            + name
                            + ". Schemes are: "
                            + String.join(", ", Scheme.names())))
            .name());
  }

  private static int endOfWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private AssayException fault(int line, String what) {
    return fault.apply(path + ":" + line + " " + what + ".");
  }
}
