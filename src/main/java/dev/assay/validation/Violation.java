package dev.assay.validation;

/**
 * Something wrong in a file.
 *
 * @param severity how bad it is
 * @param where path and line, or an IRI
 * @param what what is wrong
 * @param fix what to write instead
 */
public record Violation(Severity severity, String where, String what, String fix) {}
