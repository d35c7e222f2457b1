package dev.assay;

import dev.assay.store.Derivation;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.store.Skolem;
import dev.assay.vocabulary.Assay;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A small knowledge base: an invented article with three claims, and one observation. */
public final class Fixture {

  /** The folder of its data. */
  public static final Path DATA = Path.of("src/test/resources/cli/fixture-data");

  private static final String TIME = "2026-01-01T00:00:00Z";

  private Fixture() {}

  /** The knowledge base, without verdicts. */
  public static KnowledgeBase knowledgeBase() {
    Path article = DATA.resolve("articles/port-town");
    return KnowledgeBase.empty()
        .with(
            List.of(
                named(GraphName.ONTOLOGY, ontology()),
                named(
                    GraphName.article("port-town"),
                    List.of(article.resolve("article.ttl"), article.resolve("claims.ttl"))),
                named(
                    GraphName.dataset("figures"), List.of(DATA.resolve("reference/figures.ttl")))),
            TIME);
  }

  private static List<Path> ontology() {
    return ProjectFiles.under("ontology", ".ttl");
  }

  private static NamedGraph named(String name, List<Path> files) {
    Graph graph = GraphFactory.createGraphMem();
    files.forEach(file -> RDFParser.fromString(ProjectFiles.text(file), Lang.TURTLE).parse(graph));
    Graph named = Skolem.ize(graph);
    Derivation.addTo(named);
    return new NamedGraph(name, named, new Origin(Assay.Import, "Fixture", List.of()));
  }
}
