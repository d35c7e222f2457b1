package dev.assay.reference;

import dev.assay.claim.BadInput;
import dev.assay.store.DataFile;
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
    return NamedGraph.of(
        GraphName.dataset(checkedId(id)),
        contents,
        new Origin(Assay.Import, "Imported: " + id, files));
  }

  /**
   * The id, if it can be one.
   *
   * @throws BadInput when it cannot
   */
  public static String checkedId(String id) {
    if (!id.matches("[a-z0-9][a-z0-9_-]*")) {
      throw new BadInput(
          "\"" + id + "\" cannot name a dataset. Use lower-case letters, digits and dashes.");
    }
    return id;
  }

  /**
   * The id of the dataset that is made of a file of the data folder: its whole path below {@code
   * reference}, so that files of one name in two folders make two datasets.
   */
  public static String idOf(DataFile file) {
    return id(file.path().replaceFirst("^reference/", ""));
  }

  /** The id of the dataset that somebody imports from a file, by its name alone. */
  public static String idOfName(String fileName) {
    return id(fileName.replaceFirst("^.*[/\\\\]", ""));
  }

  private static String id(String path) {
    String stem = path.replaceFirst("\\.[^./]*$", "").toLowerCase(Locale.ROOT);
    String id = stem.replaceAll("[^a-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
    return id.isEmpty() ? "data" : id;
  }
}
