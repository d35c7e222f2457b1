package dev.assay.pipeline;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

  /**
   * One more step was made.
   *
   * @param dataset id of the dataset that is read
   * @param records how many records were read
   * @param read how many bytes of the files were read
   * @param bytes how many bytes the files have
   */
  void at(String dataset, long records, long read, long bytes);
}
