package dev.assay.web;

import dev.assay.store.KnowledgeBase;
import java.util.List;

/** What answers at an address. */
@FunctionalInterface
interface Endpoint {

  /** The answer on one version of the data. */
  Reply answer(Call call, KnowledgeBase kb);

  /** The methods that read here; any site may call them from its pages. */
  default List<String> reads() {
    return List.of("GET", "HEAD");
  }

  /** Whether the endpoint deals with a method itself, be it to refuse it with a reason. */
  default boolean takes(String method) {
    return reads().contains(method);
  }

  /** Whether the same request on the same data always has the same answer. */
  default boolean isRepeatable() {
    return true;
  }
}
