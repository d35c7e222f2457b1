package dev.assay.cli;

import picocli.CommandLine.Command;

/** The commands for people who bring articles. */
@Command(
    name = "article",
    description = "Begin an article, attach its text, find quotes in it.",
    footer = "  assay article new my-article")
final class ArticleCommand {}
