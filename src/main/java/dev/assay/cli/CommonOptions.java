package dev.assay.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes. */
final class CommonOptions {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "${env:ASSAY_STORE:-.assay}",
      scope = ScopeType.INHERIT,
      description = "Where the knowledge base is kept. Default: ${DEFAULT-VALUE}")
  Path store = Path.of(".assay");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:ASSAY_DATA}",
      scope = ScopeType.INHERIT,
      description = "The folder of articles and reference data. Default: data, else the program's.")
  Optional<Path> data = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      defaultValue = "${env:ASSAY_RULES}",
      scope = ScopeType.INHERIT,
      description = "A folder of rules of your own, which take part besides the program's.")
  Optional<Path> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "${env:ASSAY_FORMAT:-table}",
      scope = ScopeType.INHERIT,
      description = "table, json, csv or turtle. Default: ${DEFAULT-VALUE}")
  OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "${env:ASSAY_LIMIT:-60}",
      scope = ScopeType.INHERIT,
      description = "How long a query may take. Default: ${DEFAULT-VALUE}")
  int limit = 60;

  @Option(
      names = "--quiet",
      defaultValue = "${env:ASSAY_QUIET:-false}",
      scope = ScopeType.INHERIT,
      description = "Print errors only, no other messages.")
  boolean quiet;

  @Option(
      names = "--no-color",
      defaultValue = "${env:ASSAY_NO_COLOR:-false}",
      scope = ScopeType.INHERIT,
      description = "Never colour the output; NO_COLOR does the same.")
  boolean noColor;

  @Option(
      names = "--offline",
      defaultValue = "${env:ASSAY_OFFLINE:-false}",
      scope = ScopeType.INHERIT,
      description = "Never use the network; nothing uses it so far.")
  boolean offline;

  @Option(
      names = "--strict",
      defaultValue = "${env:ASSAY_STRICT:-false}",
      scope = ScopeType.INHERIT,
      description = "Treat warnings as errors.")
  boolean strict;
}
