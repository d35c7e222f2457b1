package dev.assay.reference;

import dev.assay.store.Checksums;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file to import, read. */
public final class RdfSource {

  private final String name;
  private final String dataset;
  private final RdfFormat format;
  private final byte[] bytes;

  /**
   * A file that was read.
   *
   * @param name its path as it was typed
   * @param dataset id of the dataset that it is for
   */
  public RdfSource(String name, String dataset, RdfFormat format, byte[] bytes) {
    this.name = name;
    this.dataset = dataset;
    this.format = format;
    this.bytes = bytes.clone();
  }

  String name() {
    return name;
  }

  String dataset() {
    return dataset;
  }

  RdfFormat format() {
    return format;
  }

  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  String sha256() {
    return Checksums.sha256(bytes);
  }
}
