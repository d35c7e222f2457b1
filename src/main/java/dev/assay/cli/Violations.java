package dev.assay.cli;

import com.google.gson.stream.JsonWriter;
import dev.assay.validation.Kind;
import dev.assay.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints what is wrong with files. */
final class Violations {

  /** With these, a file cannot be read as what it should be. */
  private static final Set<Kind> UNREADABLE =
      EnumSet.of(Kind.SYNTAX, Kind.ENCODING, Kind.CONTEXT, Kind.LITERAL, Kind.IRI);

  private final Workspace workspace;

  Violations(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Prints each as a line for a person and returns the exit code that they come to. */
  int print(List<Violation> violations) {
    violations.forEach(violation -> workspace.complain(violation.sentence()));
    if (violations.stream().anyMatch(v -> v.isError() && UNREADABLE.contains(v.kind()))) {
      return ExitCode.BAD_INPUT;
    }
    boolean failed = violations.stream().anyMatch(v -> v.isError() || workspace.options().strict);
    return failed ? ExitCode.FAILED : ExitCode.FINE;
  }

  /** Prints all as one JSON array. */
  void json(List<Violation> violations) {
    try {
      JsonWriter json = JsonOutput.to(workspace.out());
      json.beginArray();
      for (Violation violation : violations) {
        json.beginObject();
        json.name("severity").value(word(violation.severity()));
        json.name("kind").value(word(violation.kind()));
        json.name("where").value(violation.where());
        json.name("what").value(violation.what());
        json.name("fix").value(violation.fix());
        json.endObject();
      }
      json.endArray();
      JsonOutput.end(json, workspace.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
