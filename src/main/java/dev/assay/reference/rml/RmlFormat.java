package dev.assay.reference.rml;

import dev.assay.claim.AssayException;
import dev.assay.claim.BadInput;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Files of a person's own, of which an RML mapping says what they mean. */
public final class RmlFormat implements SourceFormat {

  /** The word by which a person names it. */
  public static final String KEYWORD = "rml";

  /** What it is, in a line of words. */
  public static final String DESCRIPTION =
      "Your own CSV, JSON or XML, with an RML mapping (--mapping FILE)";

  private final Source mapping;
  private final DatasetInfo dataset;

  /**
   * A reader by a mapping.
   *
   * @param mapping the file with the mapping, in Turtle
   * @param dataset what is known of the dataset that the files make
   */
  public RmlFormat(Source mapping, DatasetInfo dataset) {
    this.mapping = mapping;
    this.dataset = dataset;
  }

  /** What is known of a dataset of a person's own of which nothing but its id is said. */
  public static DatasetInfo own(String id) {
    return new DatasetInfo(
        id,
        id,
        Prefixes.BASE + "agent/local-user",
        Prefixes.BASE + "dataset/" + id,
        "http://rightsstatements.org/vocab/CNE/1.0/",
        false);
  }

  @Override
  public String keyword() {
    return KEYWORD;
  }

  @Override
  public String describes() {
    return DESCRIPTION;
  }

  @Override
  public DatasetInfo dataset() {
    return dataset;
  }

  @Override
  public boolean recognises(Sample sample) {
    return false;
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    Mapping read = Mapping.of(mapping);
    Place place = new Place();
    Statements statements = new Statements(read.name(), place, sink);
    try (OwnFiles files = new OwnFiles(read, sources, place)) {
      new Carml(read, files, dataset, place).each(statements::add);
    } catch (AssayException e) {
      throw e;
    } catch (RuntimeException e) {
      // CARML and what it reads with throw exceptions of many kinds.
      throw cause(e, AssayException.class)
          .map(RuntimeException.class::cast)
          .findFirst()
          .orElseGet(() -> failed(read, e, place));
    }
    statements.finish();
  }

  private static BadInput failed(Mapping mapping, RuntimeException e, Place place) {
    String message =
        cause(e, Throwable.class)
            .map(Throwable::getMessage)
            .filter(text -> text != null && !text.isBlank())
            .reduce((first, last) -> last)
            .orElse(e.getClass().getSimpleName());
    String line = message.strip().replaceFirst("(?s)\\R.*", "");
    return new BadInput(
        mapping.name()
            + " cannot be carried out"
            + (place.where().isEmpty() ? "" : " at " + place.where())
            + ": "
            + line
            + ". Put the mapping right.");
  }

  private static <T> Stream<T> cause(Throwable e, Class<T> type) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
