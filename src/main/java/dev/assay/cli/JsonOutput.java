package dev.assay.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** JSON as the commands print it: indented, UTF-8, one document with a line feed at its end. */
final class JsonOutput {

  private JsonOutput() {}

  static JsonWriter to(PrintStream out) {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setIndent("  ");
    json.setHtmlSafe(false);
    return json;
  }

  static void end(JsonWriter json, PrintStream out) throws IOException {
    json.flush();
    out.write('\n');
  }
}
