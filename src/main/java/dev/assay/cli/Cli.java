package dev.assay.cli;

import dev.assay.claim.Unavailable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line: runs one command and returns its exit code. */
public final class Cli {

  private static final Set<String> INFO = Set.of("-h", "--help", "-V", "--version");

  private Cli() {}

  /** Runs the command that the arguments say. */
  public static int run(Environment environment, String... arguments) {
    int code = execute(environment, arguments);
    int flushed = flush(environment);
    environment.err().flush();
    return code == ExitCode.FINE ? flushed : code;
  }

  /** Reports also what no command can handle, such as a stack or a memory that is too small. */
  private static int execute(Environment environment, String... arguments) {
    try {
      CommandLine commands = commands(environment);
      return commands.execute(complete(commands, arguments));
    } catch (Error e) {
      return new Errors(environment).internal(e);
    }
  }

  /** What a command printed last may be what cannot be written. */
  private static int flush(Environment environment) {
    try {
      environment.out().flush();
      return ExitCode.FINE;
    } catch (OutputClosed e) {
      return ExitCode.FINE;
    } catch (Unavailable e) {
      environment.err().println("assay: " + e.explanation());
      return e.exitCode();
    }
  }

  /** Options without a command are meant for the main job. */
  private static String[] complete(CommandLine commands, String... words) {
    boolean named =
        Stream.of(words)
            .anyMatch(word -> commands.getSubcommands().containsKey(word) || INFO.contains(word));
    if (words.length == 0) {
      return new String[] {"run"};
    }
    return named || !words[0].startsWith("-")
        ? words
        : Stream.concat(Stream.of("run"), Stream.of(words)).toArray(String[]::new);
  }

  private static CommandLine commands(Environment environment) {
    CommonOptions options = new CommonOptions();
    Workspace workspace = new Workspace(environment, options);
    return new CommandLine(new AssayCommand(workspace, options))
        .addSubcommand(new RunCommand(workspace))
        .addSubcommand(new BuildCommand(workspace))
        .addSubcommand(new CheckCommand(workspace))
        .addSubcommand(new VerifyCommand(workspace))
        .addSubcommand(new ReviewCommand(workspace))
        .addSubcommand(queries(workspace))
        .addSubcommand(new ImportCommand(workspace))
        .addSubcommand(new ExportCommand(workspace))
        .addSubcommand(new RestoreCommand(workspace))
        .addSubcommand(new ReindexCommand(workspace))
        .addSubcommand(new ServeCommand(workspace))
        .addSubcommand(articles(workspace))
        .setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
        .registerConverter(LocalDate.class, Cli::day)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true)
        .setParameterExceptionHandler(Cli::usage)
        .setExecutionExceptionHandler(new Errors(environment))
        .setUsageHelpWidth(100);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("\"" + text + "\" is no day. Write it as 2024-04-23.");
    }
  }

  private static CommandLine queries(Workspace workspace) {
    return new CommandLine(new QueryCommand())
        .addSubcommand(new QueryListCommand(workspace))
        .addSubcommand(new QueryShowCommand(workspace))
        .addSubcommand(new QueryRunCommand(workspace));
  }

  private static CommandLine articles(Workspace workspace) {
    return new CommandLine(new ArticleCommand())
        .addSubcommand(new ArticleNewCommand(workspace))
        .addSubcommand(new ArticleAttachCommand(workspace))
        .addSubcommand(new ArticleQuoteCommand(workspace));
  }

  private static int usage(ParameterException e, String... arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("assay: " + e.getMessage() + ". Help: " + name + " --help");
    return ExitCode.USAGE;
  }
}
