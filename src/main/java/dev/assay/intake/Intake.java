package dev.assay.intake;

import dev.assay.store.GraphName;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;

/** Makes the named graph of an article. */
public final class Intake {

  private Intake() {}

  /**
   * The graph of an article with its quotes, claims and propositions, from the files of its folder.
   */
  public static NamedGraph article(
      String slug, Collection<Graph> contents, List<Origin.InputFile> files) {
    return NamedGraph.of(
        GraphName.article(slug),
        contents,
        new Origin(Assay.Intake, "Claims of the article " + slug, files));
  }
}
