package dev.assay.validation;

import dev.assay.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the tests of this package start from. */
final class Given {

  private Given() {}

  static Parsed turtle(String text) {
    return read("file.ttl", text, Lang.TURTLE);
  }

  static Parsed read(String name, String text, Lang lang) {
    return read(name, text.getBytes(StandardCharsets.UTF_8), lang);
  }

  static Parsed read(String name, byte[] bytes, Lang lang) {
    return RdfReader.read(name, new ByteArrayInputStream(bytes), lang);
  }

  static Parsed file(Path path) {
    return read(String.valueOf(path.getFileName()), Cases.text(path), Lang.TURTLE);
  }

  /** The sentences of the violations of reading. */
  static List<String> faults(Parsed parsed) {
    return parsed.violations().stream().map(Violation::sentence).toList();
  }

  /** The ontology with its schemes and shapes. */
  static Graph ontology() {
    Graph graph = GraphFactory.createGraphMem();
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      files
          .filter(path -> path.toString().endsWith(".ttl"))
          .sorted()
          .forEach(path -> RDFParser.fromString(Cases.text(path), Lang.TURTLE).parse(graph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
