package dev.assay.web;

import com.google.gson.stream.JsonWriter;
import dev.assay.query.Answer;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Whether queries are answered, and on which version of the data. */
final class Health implements Endpoint {

  private final QueryRunner runner;

  Health(QueryRunner runner) {
    this.runner = runner;
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    boolean full =
        runner.run(kb, "health", "ASK { GRAPH ?g { ?s a ?type } }") instanceof Answer.Truth truth
            && truth.value();
    return Reply.of("application/json", out -> write(full ? "ok" : "empty", kb, out));
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  private static void write(String status, KnowledgeBase kb, OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.beginObject();
    json.name("status").value(status);
    json.name("dataVersion").value(kb.dataVersion());
    json.name("triples").value(kb.size());
    json.endObject();
    json.flush();
  }
}
