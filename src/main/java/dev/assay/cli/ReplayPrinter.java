package dev.assay.cli;

import com.google.gson.stream.JsonWriter;
import dev.assay.claim.BadInput;
import dev.assay.claim.Outcome;
import dev.assay.verification.Replayed;
import dev.assay.verification.RuleUse;
import dev.assay.verification.Stand;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what replayed verdicts came to. */
final class ReplayPrinter {

  private final Workspace workspace;

  ReplayPrinter(Workspace workspace) {
    this.workspace = workspace;
  }

  void print(List<Replayed> replays) {
    switch (workspace.options().format) {
      case TABLE -> replays.forEach(this::text);
      case JSON -> json(replays);
      case CSV, TURTLE ->
          throw new BadInput("A replay is printed as text or JSON. Use --format table or json.");
    }
  }

  private void text(Replayed replay) {
    PrintStream out = workspace.out();
    out.println(
        Prefixes.shorten(replay.verdict()) + (replay.holds() ? "  holds" : "  DOES NOT HOLD"));
    line("proposition", Prefixes.shorten(replay.proposition()));
    line("as of", replay.asOf());
    line("data", replay.dataVersion());
    replay.rules().forEach(rule -> line("rule", (rule.id() + " " + rule.sha256()).strip()));
    line("recorded", label(replay.recordedOutcome()) + ". " + replay.recordedBecause());
    if (!replay.holds()) {
      line("now", replay.outcome().label() + ". " + replay.because());
    } else {
      line("now", replay.isReworded() ? "the same, worded: " + replay.because() : "the same");
    }
    replay.evidenceGone().forEach(stand -> line("gone", text(stand)));
    replay.evidenceNew().forEach(stand -> line("new", text(stand)));
  }

  private void line(String name, String text) {
    workspace.out().println(String.format(Locale.ROOT, "  %-12s %s", name, text));
  }

  private static String text(Stand stand) {
    return stand.how() + " " + Prefixes.shorten(stand.evidence());
  }

  private static String label(String localName) {
    return Stream.of(Outcome.values())
        .filter(outcome -> outcome.localName().equals(localName))
        .map(Outcome::label)
        .findFirst()
        .orElse(localName);
  }

  private void json(List<Replayed> replays) {
    try {
      JsonWriter json = JsonOutput.to(workspace.out());
      json.beginArray();
      for (Replayed replay : replays) {
        json(replay, json);
      }
      json.endArray();
      JsonOutput.end(json, workspace.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void json(Replayed replay, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("verdict").value(replay.verdict());
    json.name("proposition").value(replay.proposition());
    json.name("asOf").value(replay.asOf());
    json.name("dataVersion").value(replay.dataVersion());
    json.name("rules").beginArray();
    for (RuleUse rule : replay.rules()) {
      json.beginObject().name("rule").value(rule.id());
      json.name("ruleSha256").value(rule.sha256()).endObject();
    }
    json.endArray();
    json.name("recordedOutcome").value(label(replay.recordedOutcome()));
    json.name("outcome").value(replay.outcome().label());
    json.name("holds").value(replay.holds());
    json.name("because").value(replay.because());
    json.name("recordedBecause").value(replay.recordedBecause());
    stands("evidenceGone", replay.evidenceGone(), json);
    stands("evidenceNew", replay.evidenceNew(), json);
    json.endObject();
  }

  private static void stands(String name, List<Stand> stands, JsonWriter json) throws IOException {
    json.name(name).beginArray();
    for (Stand stand : stands) {
      json.beginObject().name("how").value(stand.how());
      json.name("evidence").value(stand.evidence()).endObject();
    }
    json.endArray();
  }
}
