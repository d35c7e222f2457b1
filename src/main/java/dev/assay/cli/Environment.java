package dev.assay.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What the program has around it.
 *
 * @param in standard input
 * @param out where data goes, in UTF-8
 * @param err where messages go, in UTF-8
 * @param interactiveInput whether a person types the input
 * @param watched whether a person sees the messages as they come
 * @param colour whether outcomes may be coloured
 * @param debug whether an internal error shows its stack trace
 * @param fixedTime the time to record, when {@code SOURCE_DATE_EPOCH} fixes it
 * @param clock what time it is otherwise
 * @param server what starts the server
 */
public record Environment(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean interactiveInput,
    boolean watched,
    boolean colour,
    boolean debug,
    Optional<Instant> fixedTime,
    Clock clock,
    ServerLauncher server) {}
