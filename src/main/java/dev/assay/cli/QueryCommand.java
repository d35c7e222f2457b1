package dev.assay.cli;

import picocli.CommandLine.Command;

/** The commands about canned queries. */
@Command(
    name = "query",
    description = "List, show and run queries.",
    subcommandsRepeatable = false,
    footer = "  assay query run verify/quantity -p asOf=2024-04-23 --format csv")
final class QueryCommand {}
