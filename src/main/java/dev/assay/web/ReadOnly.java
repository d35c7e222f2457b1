package dev.assay.web;

import dev.assay.store.KnowledgeBase;
import java.util.List;

/** Stands where others take updates, and says why we do not. */
final class ReadOnly implements Endpoint {

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    throw Problem.readOnly().asException();
  }

  @Override
  public List<String> reads() {
    return List.of();
  }

  @Override
  public boolean takes(String method) {
    return true;
  }
}
