package dev.assay.store;

import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * How a named graph came about.
 *
 * @param activity class of the activity, such as {@code assay:Import}
 * @param title what the graph is, in a few words
 * @param files what was read for it
 */
public record Origin(Resource activity, String title, List<InputFile> files) {

  /** Keeps its own copy of the list. */
  public Origin {
    files = List.copyOf(files);
  }

  /**
   * A file that was read.
   *
   * @param path the path as it was typed or as it stands below the top folder
   * @param sha256 checksum of its bytes
   */
  public record InputFile(String path, String sha256) {}
}
