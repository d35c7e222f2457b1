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
 * @param declared the encoding that a person said they have
 */
public record InputList(
    SourceFormat format, DatasetInfo dataset, List<Input> files, Optional<Charset> declared) {

  /** Keeps its own copy of the list. */
  public InputList {
    files = List.copyOf(files);
  }

  /** A file, under the name that a person gave it. */
  public record Input(String name, Path path) {}
}
