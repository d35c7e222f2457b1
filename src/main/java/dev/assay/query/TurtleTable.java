package dev.assay.query;

import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.sparql.engine.binding.Binding;

/** A table as Turtle in the result-set vocabulary, always the same bytes for the same rows. */
final class TurtleTable implements TableWriter {

  private static final String VOCABULARY = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

  @Override
  public void write(Answer.Table table, TableContext context, Appendable out) throws IOException {
    Terms terms = new Terms();
    StringBuilder body = new StringBuilder();
    body.append("[] a rs:ResultSet ;\n");
    for (String column : table.columns()) {
      body.append("  rs:resultVariable \"").append(column).append("\" ;\n");
    }
    int index = 0;
    for (Binding row : table.rows()) {
      index++;
      body.append("  rs:solution [\n    rs:index ").append(index);
      for (String column : table.columns()) {
        Cell.of(row, column)
            .ifPresent(
                term ->
                    body.append(" ;\n    rs:binding [ rs:variable \"")
                        .append(column)
                        .append("\" ; rs:value ")
                        .append(terms.turtle(term))
                        .append(" ]"));
      }
      body.append("\n  ] ;\n");
    }
    body.append("  rs:size ").append(table.rows().size()).append(" .\n");
    out.append("# query: ").append(context.query()).append('\n');
    for (Map.Entry<String, Node> parameter : context.parameters().entrySet()) {
      out.append("# ").append(parameter.getKey()).append(": ");
      out.append(terms.turtle(parameter.getValue())).append('\n');
    }
    out.append("# data version: ").append(context.dataVersion()).append('\n');
    if (table.rows().isEmpty()) {
      out.append("# searched: ").append(String.join(" ", context.graphs())).append('\n');
    }
    out.append(terms.prefixes()).append('\n').append(body);
  }

  /** Writes terms and remembers which prefixes they took. */
  private static final class Terms {

    private final NodeFormatter formatter = new NodeFormatterTTL("", Prefixes.asPrefixMap());
    private final TreeSet<String> used = new TreeSet<>();

    String turtle(Node term) {
      named(term).map(Prefixes::shorten).ifPresent(this::use);
      var text = new org.apache.jena.atlas.io.IndentedLineBuffer();
      formatter.format(text, term);
      return text.toString();
    }

    String prefixes() {
      StringBuilder lines = new StringBuilder();
      lines.append("@prefix rs: <").append(VOCABULARY).append("> .\n");
      for (String prefix : used) {
        String namespace = Prefixes.asMap().getOrDefault(prefix, "");
        lines.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
      }
      return lines.toString();
    }

    private static Optional<String> named(Node term) {
      if (term.isURI()) {
        return Optional.of(term.getURI());
      }
      return term.isLiteral() ? Optional.of(term.getLiteralDatatypeURI()) : Optional.empty();
    }

    private void use(String name) {
      String prefix = name.substring(0, name.indexOf(':'));
      if (Prefixes.asMap().containsKey(prefix)) {
        used.add(prefix);
      }
    }
  }
}
