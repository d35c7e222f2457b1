package dev.assay.pipeline;

import dev.assay.claim.BadInput;
import dev.assay.claim.Unavailable;
import dev.assay.reference.Areas;
import dev.assay.reference.Collected;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.NewVersion;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.SourceFormats;
import dev.assay.reference.Unreadable;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.Origin;
import dev.assay.store.Store;
import dev.assay.vocabulary.Assay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Imports a version of a published dataset: reads its files, compares, and replaces the last one.
 */
public final class ListImporting {

  private final SourceFormat format;
  private final DatasetInfo dataset;
  private final Optional<String> forced;

  /**
   * An import of a dataset.
   *
   * @param forced why a version that looks faulty is to be taken over all the same
   */
  public ListImporting(SourceFormat format, DatasetInfo dataset, Optional<String> forced) {
    this.format = format;
    this.dataset = dataset;
    this.forced = forced;
  }

  /** The forms that can be read, with the areas that a knowledge base describes. */
  public static SourceFormats formats(KnowledgeBase kb) {
    Areas areas = new Areas(kb.names().stream().map(kb::graph).toList());
    return new SourceFormats(SourceFormats.all(areas));
  }

  /**
   * Reads the files; the store is not touched.
   *
   * @param day the day to take for that of the version when no file states it
   * @throws BadInput when a file is not what it should be
   */
  public Collected read(List<Source> sources, LocalDate day, Runnable eachRecord) {
    Collected collected = new Collected(day, eachRecord);
    try {
      format.read(sources, collected);
    } catch (IOException e) {
      throw new BadInput(
          "The files of " + dataset.id() + " cannot be read: " + e.getMessage() + ".");
    }
    return collected;
  }

  /**
   * Puts what was read in the place of the last version, or says what doing so would change.
   *
   * @param dry whether the store stays as it is
   * @param time the time to record, as {@code xsd:dateTime}
   */
  public Result into(
      Store store, Collected read, List<Origin.InputFile> files, boolean dry, String time) {
    String name = GraphName.dataset(dataset.id());
    Result[] result = new Result[1];
    store.update(
        current -> {
          mustBeImported(current, name);
          NewVersion version =
              new NewVersion(dataset, current.graph(name), format.isWhole(), forced);
          NewVersion.Made made = version.of(read, files);
          result[0] =
              new Result(made, read.records(), made.graph().graph().size(), read.unreadable());
          return dry || made.isSame() ? current : current.with(List.of(made.graph()), time);
        });
    return Optional.ofNullable(result[0]).orElseThrow(() -> new Unavailable("Nothing was done."));
  }

  /** An import takes the place of an import only, never of what was built. */
  private void mustBeImported(KnowledgeBase kb, String name) {
    if (kb.names().contains(name) && !kb.madeBy(Assay.Import).contains(name)) {
      throw new BadInput(
          "The dataset \""
              + dataset.id()
              + "\" is part of the data that was built, and an import"
              + " does not replace it. Choose another id with --dataset.");
    }
  }

  /**
   * What an import came to.
   *
   * @param made the version and what it changes
   * @param records how many records were read
   * @param statements how many statements the dataset holds now
   * @param unreadable the values that were not understood
   */
  public record Result(
      NewVersion.Made made, int records, int statements, List<Unreadable> unreadable) {

    /** Keeps its own copy of the list. */
    public Result {
      unreadable = List.copyOf(unreadable);
    }
  }
}
