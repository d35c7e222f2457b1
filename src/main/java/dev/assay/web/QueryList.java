package dev.assay.web;

import com.google.gson.stream.JsonWriter;
import dev.assay.query.CannedQuery;
import dev.assay.query.Parameter;
import dev.assay.query.TableFormat;
import dev.assay.store.KnowledgeBase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The list of canned queries, with all one must know to call them. */
final class QueryList implements Endpoint {

  private final CannedQueries queries;

  QueryList(CannedQueries queries) {
    this.queries = queries;
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    return Reply.of("application/json", this::write);
  }

  private void write(OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setHtmlSafe(true);
    json.beginArray();
    for (CannedQuery query : queries.all()) {
      write(json, query);
    }
    json.endArray();
    json.flush();
  }

  private static void write(JsonWriter json, CannedQuery query) throws IOException {
    json.beginObject();
    json.name("id").value(query.id());
    json.name("topic").value(query.topic());
    json.name("summary").value(query.summary());
    json.name("notes").beginArray();
    for (String note : query.notes()) {
      json.value(note);
    }
    json.endArray();
    json.name("parameters").beginArray();
    for (Parameter parameter : query.parameters()) {
      write(json, parameter);
    }
    json.endArray();
    optional(json, "checks", query.checks());
    optional(json, "settles", query.settles());
    json.name("sha256").value(query.sha256());
    links(json, query.id());
    json.endObject();
  }

  private static void write(JsonWriter json, Parameter parameter) throws IOException {
    json.beginObject();
    json.name("name").value(parameter.name());
    json.name("type").value(parameter.type().keyword());
    optional(json, "scheme", parameter.scheme());
    json.name("default").value(parameter.defaultValue());
    json.name("description").value(parameter.description());
    json.endObject();
  }

  private static void links(JsonWriter json, String id) throws IOException {
    json.name("links").beginObject();
    json.name("self").value("/api/queries/" + id);
    json.name("page").value("/queries/" + id);
    for (TableFormat format : TableFormat.values()) {
      json.name(format.extension()).value("/api/queries/" + id + "." + format.extension());
    }
    json.endObject();
  }

  private static void optional(JsonWriter json, String name, Optional<String> value)
      throws IOException {
    json.name(name);
    if (value.isPresent()) {
      json.value(value.get());
    } else {
      json.nullValue();
    }
  }
}
