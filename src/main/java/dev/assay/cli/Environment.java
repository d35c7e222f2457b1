package dev.assay.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * What the program has around it.
 *
 * @param in standard input
 * @param out where data goes, in UTF-8
 * @param err where messages go, in UTF-8
 * @param interactiveInput whether a person types the input
 * @param colour whether outcomes may be coloured
 * @param debug whether an internal error shows its stack trace
 * @param clock what time it is, fixed by {@code SOURCE_DATE_EPOCH}
 * @param server what starts the server
 */
public record Environment(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean interactiveInput,
    boolean colour,
    boolean debug,
    Clock clock,
    ServerLauncher server) {}
