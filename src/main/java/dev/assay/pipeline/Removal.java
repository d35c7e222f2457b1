package dev.assay.pipeline;

import dev.assay.claim.NotFound;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.Store;
import dev.assay.vocabulary.Assay;

/** Takes an imported dataset out of the store. */
public final class Removal {

  private Removal() {}

  /**
   * The version of the data without that dataset.
   *
   * @throws NotFound when no dataset of that id was imported
   */
  public static KnowledgeBase of(String id, Store store) {
    String name = GraphName.dataset(id);
    return store.update(
        current -> {
          if (!current.madeBy(Assay.Import).contains(name)) {
            throw new NotFound(
                "No dataset \"" + id + "\" was imported. See: assay query run explore/datasets");
          }
          return current.without(name);
        });
  }
}
