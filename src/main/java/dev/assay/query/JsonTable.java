package dev.assay.query;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A table as one JSON object. Numbers keep the digits of their literals; IRIs and other literals
 * are strings; what is unbound is null. A table without rows says which graphs were searched.
 */
final class JsonTable implements TableWriter {

  @Override
  public void write(Answer.Table table, TableContext context, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(new AppendableWriter(out));
    json.setHtmlSafe(true);
    json.beginObject();
    json.name("query").value(context.query());
    json.name("summary").value(context.summary());
    json.name("parameters").beginObject();
    for (Map.Entry<String, Node> parameter : context.parameters().entrySet()) {
      json.name(parameter.getKey());
      value(json, Optional.of(parameter.getValue()));
    }
    json.endObject();
    json.name("dataVersion").value(context.dataVersion());
    strings(json, "columns", table.columns());
    json.name("rows").beginArray();
    for (Binding row : table.rows()) {
      row(json, table, row);
    }
    json.endArray();
    if (table.rows().isEmpty()) {
      json.name("note").value("No rows. The graphs that were searched are listed.");
      strings(json, "graphs", context.graphs());
    }
    json.endObject();
    json.flush();
  }

  private static void row(JsonWriter json, Answer.Table table, Binding row) throws IOException {
    json.beginObject();
    for (String column : table.columns()) {
      json.name(column);
      value(json, Optional.ofNullable(row.get(Var.alloc(column))));
    }
    json.endObject();
  }

  private static void value(JsonWriter json, Optional<Node> term) throws IOException {
    if (term.isEmpty()) {
      json.nullValue();
      return;
    }
    Node node = term.get();
    Optional<String> number = Cell.number(node);
    if (number.isPresent()) {
      json.jsonValue(number.get());
    } else if (isTruth(node)) {
      json.value(node.getLiteralValue().equals(true));
    } else {
      json.value(Cell.plain(node));
    }
  }

  private static boolean isTruth(Node node) {
    return node.isLiteral()
        && XSDDatatype.XSDboolean.equals(node.getLiteralDatatype())
        && node.getLiteral().isWellFormed();
  }

  private static void strings(JsonWriter json, String name, Iterable<String> values)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
