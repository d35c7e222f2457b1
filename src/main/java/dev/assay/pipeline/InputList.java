package dev.assay.pipeline;

import dev.assay.reference.DatasetInfo;
import dev.assay.reference.SourceFormat;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of one version of a dataset, which are read together.
 *
 * @param format how they are read
 * @param dataset what is known of the dataset
 * @param files each file with its name as it was typed
 * @param guides files that say how they are to be read, such as a mapping
 * @param declared the encoding that a person said they have
 */
public record InputList(
    SourceFormat format,
    DatasetInfo dataset,
    List<Input> files,
    List<Input> guides,
    Optional<Charset> declared) {

  /** Keeps its own copies of the lists. */
  public InputList {
    files = List.copyOf(files);
    guides = List.copyOf(guides);
  }

  /** A file, under the name that a person gave it. */
  public record Input(String name, Path path) {}
}
