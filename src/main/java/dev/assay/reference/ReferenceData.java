package dev.assay.reference;

import dev.assay.claim.BadInput;
import dev.assay.store.GraphName;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;

/** Makes the named graph of a reference dataset. */
public final class ReferenceData {

  private ReferenceData() {}

  /** The graph of a dataset of the project's own folder. */
  public static NamedGraph loaded(String id, Graph content, Origin.InputFile file) {
    return NamedGraph.of(
        GraphName.dataset(id),
        List.of(content),
        new Origin(Assay.Loading, "Reference data: " + id, List.of(file)));
  }

  /** The graph of a dataset that somebody imports. */
  public static NamedGraph imported(String id, List<Graph> contents, List<Origin.InputFile> files) {
    if (!id.matches("[a-z0-9][a-z0-9_-]*")) {
      throw new BadInput(
          "\"" + id + "\" cannot name a dataset. Use lower-case letters, digits and dashes.");
    }
    return NamedGraph.of(
        GraphName.dataset(id), contents, new Origin(Assay.Import, "Imported: " + id, files));
  }

  /** The id of a dataset that is made of a file of that name. */
  public static String idOf(String fileName) {
    String stem = fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    String id =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
    return id.isEmpty() ? "data" : id;
  }
}
