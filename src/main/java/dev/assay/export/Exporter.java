package dev.assay.export;

import dev.assay.claim.Unavailable;
import dev.assay.query.QueryCatalog;
import dev.assay.query.QueryRunner;
import dev.assay.store.CanonicalQuads;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Writes the knowledge base, or what belongs to one thing in it, in UTF-8 with line feeds. */
public final class Exporter {

  private static final String ALL = "all";
  private static final String VERDICTS = "verdicts";
  private static final Node VERDICT = Assay.Verdict.asNode();

  private final ClaimTable table;

  /** An exporter that takes its tables from the queries of a catalog. */
  public Exporter(QueryCatalog queries, QueryRunner runner) {
    this.table = new ClaimTable(queries, runner);
  }

  /**
   * Writes a part of the knowledge base; the stream stays open.
   *
   * @param what {@code all}, {@code verdicts}, or the slug, prefixed name or IRI of an article,
   *     claim, entity or dataset
   */
  public void write(KnowledgeBase kb, String what, ExportFormat format, OutputStream out) {
    // As a table, the verdicts are the claims with what was found of them.
    boolean allClaims = what.equals(VERDICTS) && format == ExportFormat.CSV;
    Part part = part(kb, allClaims ? ALL : what);
    try {
      Writer text =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
      write(kb, part, format, text);
      text.flush();
    } catch (IOException e) {
      throw new Unavailable("The export cannot be written: " + e.getMessage());
    }
  }

  /** What belongs to a thing, without the verdicts that the store holds of it. */
  public Graph withoutVerdicts(KnowledgeBase kb, String what) {
    Graph all = part(kb, what).selection().merged();
    Graph rest = GraphMemFactory.createGraphMemRoaring();
    all.stream()
        .filter(triple -> !all.contains(triple.getSubject(), RDF.type.asNode(), VERDICT))
        .forEach(rest::add);
    return rest;
  }

  private void write(KnowledgeBase kb, Part part, ExportFormat format, Writer out)
      throws IOException {
    switch (format) {
      case TURTLE -> TurtleWriter.turtle(part.selection().merged(), out);
      case TRIG -> TurtleWriter.trig(part.selection().graphs(), out);
      case NQUADS -> quads(part.selection(), out);
      case JSONLD -> JsonLdWriter.write(part.selection().graphs(), out);
      case CSV -> {
        if (part.isDataset()) {
          table.observations(kb, part.selection(), out);
        } else {
          table.claims(kb, part.selection(), out);
        }
      }
    }
  }

  private static void quads(Selection selection, Writer out) throws IOException {
    Stream<String> quads = CanonicalQuads.stream(selection.graphs());
    for (Iterator<String> lines = quads.iterator(); lines.hasNext(); ) {
      out.write(lines.next());
    }
  }

  private static Part part(KnowledgeBase kb, String what) {
    if (what.equals(ALL)) {
      return new Part(graphs(kb, ""), false);
    }
    if (what.equals(VERDICTS)) {
      return new Part(graphs(kb, GraphName.verdicts("")), false);
    }
    Subject subject = new Subject(kb);
    Node thing = subject.named(what);
    Optional<String> dataset = subject.dataset(thing);
    Selection selection =
        dataset.map(name -> Closure.ofGraph(kb, name)).orElseGet(() -> Closure.of(kb, thing));
    return new Part(selection, dataset.isPresent());
  }

  private static Selection graphs(KnowledgeBase kb, String start) {
    Selection selection = new Selection();
    kb.names().stream()
        .filter(name -> name.startsWith(start))
        .forEach(name -> selection.add(name, kb.graph(name)));
    return selection;
  }

  /** What is written, and whether its rows are observations rather than claims. */
  private record Part(Selection selection, boolean isDataset) {}
}
