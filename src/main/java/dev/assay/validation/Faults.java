package dev.assay.validation;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * Collects what is wrong with a file while it is read; reading stops only where it cannot go on.
 */
final class Faults implements ErrorHandler {

  private static final String UNDEFINED_PREFIX = "Undefined prefix: ";

  private final String name;
  private final List<Violation> violations = new ArrayList<>();

  Faults(String name) {
    this.name = name;
  }

  List<Violation> violations() {
    return violations;
  }

  void add(Violation violation) {
    violations.add(violation);
  }

  void iri(IriCheck.Fault fault, Position at) {
    add(Violation.error(Kind.IRI, at.in(name), fault.what(), fault.fix()));
  }

  @Override
  public void warning(String message, long line, long column) {
    if (!isAboutIri(message)) {
      add(Violation.warning(Kind.SYNTAX, new Position(line, column).in(name), message, ""));
    }
  }

  @Override
  public void error(String message, long line, long column) {
    if (!isAboutIri(message)) {
      syntax(message, new Position(line, column));
    }
  }

  @Override
  public void fatal(String message, long line, long column) {
    syntax(message, new Position(line, column));
    throw new RiotException(message);
  }

  void syntax(String message, Position at) {
    Position place = message.contains("newline in string") ? startOf(at) : at;
    add(Violation.error(Kind.SYNTAX, place.in(name), message + ".", fix(message)));
  }

  /** The tokenizer complains of characters in IRIs; {@link IriCheck} says the same with the fix. */
  private static boolean isAboutIri(String message) {
    return message.contains("character in IRI");
  }

  /** The tokenizer is on the next line when it meets the end of an open string's line. */
  private static Position startOf(Position at) {
    return at.column() > 1 ? at : new Position(at.line() - 1, -1);
  }

  private static String fix(String message) {
    if (message.startsWith(UNDEFINED_PREFIX)) {
      String prefix = message.substring(UNDEFINED_PREFIX.length()).strip();
      return Term.declaration(prefix);
    }
    if (message.contains("newline in string")) {
      return "Close the string with a quotation mark, or open and close it with three.";
    }
    return "";
  }
}
