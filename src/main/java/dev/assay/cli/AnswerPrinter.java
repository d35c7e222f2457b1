package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.export.TurtleWriter;
import dev.assay.query.Answer;
import dev.assay.query.TableContext;
import dev.assay.store.Skolem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Prints the answer of a query in the format that was asked for. */
final class AnswerPrinter {

  private static final String TRUTH = "answer";

  private final Workspace workspace;

  AnswerPrinter(Workspace workspace) {
    this.workspace = workspace;
  }

  void print(Answer answer, TableContext context) {
    if (answer instanceof Answer.Table table) {
      table(table, context);
    } else if (answer instanceof Answer.Truth truth) {
      table(table(truth), context);
    } else if (answer instanceof Answer.Triples triples) {
      triples(triples.graph());
    }
  }

  /** Prints a table that no query gave. */
  void table(Answer.Table table, String name) {
    table(table, new TableContext(name, "", Map.of(), "", List.of()));
  }

  private void table(Answer.Table table, TableContext context) {
    PrintStream out = workspace.out();
    OutputFormat format = workspace.options().format;
    try {
      format.table().write(table, context, out);
      if (format == OutputFormat.JSON) {
        out.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer.Table table(Answer.Truth truth) {
    Node value = NodeFactory.createLiteralDT(String.valueOf(truth.value()), XSDDatatype.XSDboolean);
    Binding row = Binding.builder().add(Var.alloc(TRUTH), value).build();
    return new Answer.Table(List.of(TRUTH), List.of(row));
  }

  private void triples(Graph graph) {
    OutputFormat format = workspace.options().format;
    if (format == OutputFormat.JSON || format == OutputFormat.CSV) {
      throw new BadInput("The query gives triples, which are no table. Use --format turtle.");
    }
    try {
      TurtleWriter.turtle(Skolem.ize(graph), workspace.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
