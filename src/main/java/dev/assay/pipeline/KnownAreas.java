package dev.assay.pipeline;

import dev.assay.reference.Areas;
import dev.assay.store.DataFile;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Assay;
import java.util.List;
import java.util.Optional;

/** The areas that readers of lists know: those that were built, or those of a data folder. */
public final class KnownAreas {

  private static final String FILES = "reference/area";

  private KnownAreas() {}

  /** The areas of a knowledge base, or of files when nothing was built. */
  public static Areas of(Optional<KnowledgeBase> kb, List<DataFile> data) {
    return new Areas(
        kb.filter(built -> !built.madeBy(Assay.Loading).isEmpty())
            .map(built -> built.madeBy(Assay.Loading).stream().map(built::graph).toList())
            .orElseGet(
                () ->
                    data.stream()
                        .filter(file -> file.path().startsWith(FILES))
                        .map(file -> DataSet.parse(file).graph())
                        .toList()));
  }
}
