package dev.assay.web;

import dev.assay.store.KnowledgeBase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The style sheet of the pages, from the jar. */
final class StaticFile implements Endpoint {

  private final byte[] bytes;

  StaticFile(String name) {
    try (InputStream in = StaticFile.class.getResourceAsStream("/web/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without web/" + name + ".");
      }
      this.bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    return Reply.of("text/css", out -> out.write(bytes));
  }
}
