package dev.assay.reference;

/**
 * What is known of a dataset before its files are read.
 *
 * @param id its id, which names its graph, such as {@code us-ofac-sdn}
 * @param title its name in English
 * @param publisher IRI of the body that publishes it
 * @param address where it is published
 * @param licence address of its licence or terms of use
 * @param republishable whether the terms let its content be published again
 */
public record DatasetInfo(
    String id,
    String title,
    String publisher,
    String address,
    String licence,
    boolean republishable) {

  /** The same dataset under another id. */
  public DatasetInfo named(String otherId) {
    return new DatasetInfo(otherId, title, publisher, address, licence, republishable);
  }
}
