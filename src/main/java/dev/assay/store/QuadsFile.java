package dev.assay.store;

import dev.assay.claim.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Reads a knowledge base from a file of quads that holds named graphs only. */
public final class QuadsFile {

  private QuadsFile() {}

  /**
   * The knowledge base in an N-Quads file.
   *
   * @throws BadInput when it cannot be read, naming the line
   */
  public static KnowledgeBase read(Path file) {
    return read(file, Lang.NQUADS);
  }

  /** The knowledge base in a file of quads in the given language. */
  public static KnowledgeBase read(Path file, Lang lang) {
    try (InputStream in = Files.newInputStream(file)) {
      return KnowledgeBase.of(graphs(file, in, lang));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The knowledge base in an open N-Quads file. */
  static KnowledgeBase read(Path file, InputStream in) {
    return KnowledgeBase.of(graphs(file, in, Lang.NQUADS));
  }

  /** The graphs in what a stream of that file holds, by name. */
  static Map<String, Graph> graphs(Path file, InputStream in, Lang lang) {
    Map<String, Graph> graphs = new HashMap<>();
    try {
      RDFParser.source(in)
          .lang(lang)
          .checking(!lang.equals(Lang.NQUADS))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Collector(graphs));
      return graphs;
    } catch (RiotException e) {
      throw unreadable(file, e);
    }
  }

  private static BadInput unreadable(Path file, Exception e) {
    return new BadInput(file + " cannot be read as a knowledge base: " + e.getMessage() + ".");
  }

  /**
   * The knowledge base that was exported whole into a file.
   *
   * @throws BadInput when it cannot be read, or anything was left out of it or changed
   */
  public static KnowledgeBase restored(Path file, Lang lang) {
    KnowledgeBase kb = read(file, lang);
    kb.fault()
        .ifPresent(
            fault -> {
              throw new BadInput(
                  file
                      + " is no export of a whole knowledge base: "
                      + fault
                      + ". Nothing was restored. Make one with: assay export all");
            });
    return kb;
  }

  private static final class Collector extends StreamRDFBase {

    private final Map<String, Graph> graphs;

    Collector(Map<String, Graph> graphs) {
      this.graphs = graphs;
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        throw new RiotException("a statement stands in no named graph: " + quad.asTriple());
      }
      if (!quad.getGraph().isURI() || !GraphName.isOurs(quad.getGraph().getURI())) {
        throw new RiotException("a statement stands in a graph that is not ours: " + quad);
      }
      if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
        throw new RiotException("a statement has a blank node: " + quad);
      }
      Node object = quad.getObject();
      if (object.isTripleTerm()) {
        throw new RiotException("a statement stands in the place of a value: " + object);
      }
      if (object.isLiteral() && Optional.ofNullable(object.getLiteralBaseDirection()).isPresent()) {
        throw new RiotException("a text has a direction, write it without: " + object);
      }
      graphs
          .computeIfAbsent(
              quad.getGraph().getURI(), name -> GraphMemFactory.createGraphMemRoaring())
          .add(quad.asTriple());
    }

    @Override
    public void triple(org.apache.jena.graph.Triple triple) {
      throw new RiotException("a statement stands in no named graph: " + triple);
    }
  }
}
