package dev.assay.validation;

import dev.assay.claim.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/**
 * Reads an RDF file and says everything that is wrong with it. Nothing is fetched: JSON-LD contexts
 * come from the jar or are refused by name, and XML may not refer to other files.
 */
public final class RdfReader {

  private static final Pattern EXTERNAL_ENTITY =
      Pattern.compile("<!ENTITY\\s+(?:%\\s+)?\\S+\\s+(?:SYSTEM|PUBLIC)\\b");

  static {
    JenaSystem.init();
  }

  private RdfReader() {}

  /**
   * Reads a text in Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML. The triples of named
   * graphs are read as if they stood in none.
   *
   * @param name the path as it was typed
   */
  public static Parsed read(String name, InputStream in, Lang lang) {
    var faults = new Faults(name);
    var lines = new Lines(name);
    Graph graph = GraphFactory.createGraphMem();
    SourceText source = SourceText.of(bytes(name, in));
    if (isDecodable(source, lang, name, faults)) {
      parse(source, lang, faults, graph, lines);
    }
    if (graph.isEmpty() && faults.violations().isEmpty()) {
      faults.add(Violation.warning(Kind.EMPTY, name, "The file holds no triples.", ""));
    }
    var parsed = new Parsed(name, graph, lines, faults.violations());
    return parsed.isReadable() ? parsed : empty(parsed);
  }

  private static void parse(SourceText source, Lang lang, Faults faults, Graph graph, Lines lines) {
    String name = lines.file();
    var profile = new TracingProfile(faults);
    var recorder = new Recorder(graph, lines, profile, faults, lang);
    int before = faults.violations().size();
    try {
      Optional<Context> context =
          lang.equals(Lang.JSONLD)
              ? JsonLdSource.prepare(source, name, faults)
              : Optional.of(new Context());
      if (context.isPresent()) {
        RDFParserRegistry.getFactory(lang)
            .create(lang, profile)
            .read(source.stream(), null, lang.getContentType(), recorder, context.get());
      }
    } catch (RiotException e) {
      if (faults.violations().size() == before) {
        faults.syntax(String.valueOf(e.getMessage()), Position.NONE);
      }
    } catch (StackOverflowError e) {
      faults.syntax("The file is nested too deeply to be read", profile.last());
    }
    if (recorder.named()) {
      String what = "The file holds named graphs; their names are not looked at.";
      faults.add(Violation.warning(Kind.GRAPH_NAME, name, what, ""));
    }
  }

  private static boolean isDecodable(SourceText source, Lang lang, String name, Faults faults) {
    if (lang.equals(Lang.RDFXML) && EXTERNAL_ENTITY.matcher(source.head()).find()) {
      faults.add(
          Violation.error(
              Kind.SYNTAX,
              name,
              "The file refers to an external entity, and other files are never read.",
              "Put the text in the place of the entity."));
      return false;
    }
    var malformed = source.mustBeUtf8(lang) ? source.malformedAt() : OptionalInt.empty();
    malformed.ifPresent(
        offset ->
            faults.add(
                Violation.error(
                    Kind.ENCODING,
                    source.lineOf(offset).in(name),
                    "The file is not UTF-8: byte " + offset + " cannot be read.",
                    "Save the file as UTF-8.")));
    return malformed.isEmpty();
  }

  private static byte[] bytes(String name, InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new BadInput(name + " cannot be read: " + e.getMessage());
    }
  }

  private static Parsed empty(Parsed parsed) {
    return new Parsed(
        parsed.name(),
        GraphFactory.createGraphMem(),
        new Lines(parsed.name()),
        parsed.violations());
  }
}
