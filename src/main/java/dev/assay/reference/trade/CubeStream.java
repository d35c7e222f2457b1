package dev.assay.reference.trade;

import dev.assay.claim.BadInput;
import dev.assay.reference.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads a Turtle or TriG file subject by subject. The statements of a subject must stand near each
 * other, as every program writes them; only a few subjects are kept at a time.
 */
final class CubeStream extends StreamRDFBase {

  private static final int OPEN = 64;
  private static final int LARGEST = 10_000;

  private final String name;
  private final Consumer<CubeGroup> taken;
  private final Map<Node, CubeGroup> open = new LinkedHashMap<>();

  private CubeStream(String name, Consumer<CubeGroup> taken) {
    this.name = name;
    this.taken = taken;
  }

  /**
   * Gives the subjects of a file, in the order of the file.
   *
   * @throws BadInput when it is no such RDF, naming the line
   */
  static void read(Source source, Consumer<CubeGroup> taken) throws IOException {
    CubeStream stream = new CubeStream(source.name(), taken);
    try (InputStream in = source.open()) {
      RDFParser.source(in)
          .lang(Lang.TRIG)
          .base("https://w3id.org/assay/.well-known/import/")
          .errorHandler(new Strict(source.name()))
          .parse(stream);
    } catch (StackOverflowError e) {
      throw new BadInput(source.name() + " is nested too deeply to be read.");
    } catch (RiotException e) {
      throw new BadInput(source.name() + " is no Turtle: " + e.getMessage() + ".");
    }
  }

  @Override
  public void triple(Triple triple) {
    if (!triple.getPredicate().isURI()) {
      return;
    }
    CubeGroup group = open.get(triple.getSubject());
    if (group == null) {
      if (open.size() >= OPEN) {
        Iterator<CubeGroup> oldest = open.values().iterator();
        taken.accept(oldest.next());
        oldest.remove();
      }
      group = new CubeGroup(triple.getSubject());
      open.put(triple.getSubject(), group);
    }
    if (group.size() >= LARGEST) {
      throw new BadInput(
          name
              + " says more than "
              + LARGEST
              + " things of "
              + triple.getSubject()
              + ", which is no figure. Is it another kind of file?");
    }
    group.add(triple.getPredicate(), triple.getObject());
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void finish() {
    open.values().forEach(taken);
    open.clear();
  }

  /** Names the place of what cannot be read. */
  private static final class Strict implements ErrorHandler {

    private final String name;

    private Strict(String name) {
      this.name = name;
    }

    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new BadInput(
          name + ":" + line + ":" + column + " is no Turtle: " + message + ". It may be cut.");
    }
  }
}
