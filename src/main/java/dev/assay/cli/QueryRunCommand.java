package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.query.Answer;
import dev.assay.query.CannedQuery;
import dev.assay.query.TableContext;
import dev.assay.store.KnowledgeBase;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a query. */
@Command(
    name = "run",
    description = "Run a canned query, or one of your own from a file.",
    footer = "  assay query run verify/quantity -p asOf=2024-04-23 --format csv")
final class QueryRunCommand implements Callable<Integer> {

  private static final String ENDING = ".rq";

  private final Workspace workspace;

  @Parameters(
      paramLabel = "ID or FILE.rq",
      description = "The id of a canned query, or a file that ends in .rq.")
  private String name = "";

  @Option(
      names = "-p",
      paramLabel = "NAME=VALUE",
      description = "The value of a parameter; its default is used otherwise.")
  private List<String> given = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  QueryRunCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    boolean isFile = name.endsWith(ENDING);
    String text = isFile ? new String(InputFile.bytes(name), StandardCharsets.UTF_8) : "";
    if (isFile && !CannedQuery.hasHeader(text)) {
      plain(text);
    } else {
      canned(isFile ? CannedQuery.parse(name, text) : workspace.queries().required(name));
    }
    return ExitCode.FINE;
  }

  private void canned(CannedQuery query) {
    Map<String, Node> terms = query.bind(parameters());
    KnowledgeBase kb = workspace.store().required();
    Answer answer = workspace.runner().run(kb, query, terms);
    new AnswerPrinter(workspace).print(answer, TableContext.of(query, terms, kb));
  }

  private void plain(String text) {
    if (!given.isEmpty()) {
      throw new BadInput(
          name + " declares no parameters. Add a line such as: #+ param: name string default");
    }
    KnowledgeBase kb = workspace.store().required();
    Answer answer = workspace.runner().run(kb, name, text);
    TableContext context =
        new TableContext(name, "", Map.of(), kb.dataVersion(), List.copyOf(kb.names()));
    new AnswerPrinter(workspace).print(answer, context);
  }

  /** The values by name; a value holds whatever follows the first equals sign. */
  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : given) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            spec.commandLine(), "-p is \"" + pair + "\". Write -p name=value.");
      }
      parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return parameters;
  }
}
