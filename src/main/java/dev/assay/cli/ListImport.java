package dev.assay.cli;

import com.google.gson.stream.JsonWriter;
import dev.assay.claim.BadInput;
import dev.assay.pipeline.ListImporting;
import dev.assay.reference.Collected;
import dev.assay.reference.NewVersion;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.Unreadable;
import dev.assay.store.Checksums;
import dev.assay.store.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Imports the files of one published dataset and tells what came of it. */
final class ListImport {

  private static final int SHOWN = 20;

  private final Workspace workspace;
  private final boolean dry;
  private final Optional<String> forced;
  private final LocalDate day;

  ListImport(Workspace workspace, boolean dry, Optional<String> forced, LocalDate day) {
    this.day = day;
    this.workspace = workspace;
    this.dry = dry;
    this.forced = forced;
  }

  int run(SourceFormat format, Optional<String> dataset, List<Source> sources) {
    ListImporting importing =
        new ListImporting(
            format, dataset.map(id -> format.dataset().named(id)).orElse(format.dataset()), forced);
    Instant start = Instant.now(workspace.environment().clock());
    Progress progress = new Progress(workspace);
    Collected read = importing.read(sources, day, progress::step);
    progress.end();
    ListImporting.Result result =
        importing.into(workspace.store(), read, checksums(sources), dry, workspace.time());
    Duration took = Duration.between(start, Instant.now(workspace.environment().clock()));
    if (workspace.options().format == OutputFormat.JSON) {
      json(format, result, took);
    } else {
      tell(format, result, took);
    }
    return ExitCode.FINE;
  }

  private void tell(SourceFormat format, ListImporting.Result result, Duration took) {
    NewVersion.Changes changes = result.made().changes();
    for (Unreadable value : result.unreadable().stream().limit(SHOWN).toList()) {
      workspace.complain(
          value.where()
              + ": "
              + value.field()
              + " is \""
              + value.value()
              + "\": "
              + value.why()
              + ". It is kept as text.");
    }
    if (result.unreadable().size() > SHOWN) {
      workspace.complain(
          "and " + (result.unreadable().size() - SHOWN) + " more values; see --format json.");
    }
    String verb =
        result.made().isSame() ? "Nothing has changed in " : dry ? "Would import " : "Imported ";
    workspace
        .out()
        .println(
            verb
                + format.keyword()
                + ", version of "
                + result.made().day()
                + ": "
                + result.records()
                + " records, "
                + result.statements()
                + " statements, "
                + changes.added().size()
                + " added, "
                + changes.changed().size()
                + " changed, "
                + changes.ended().size()
                + " ended, "
                + result.unreadable().size()
                + " values not understood, "
                + seconds(took)
                + ".");
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }

  private void json(SourceFormat format, ListImporting.Result result, Duration took) {
    try {
      JsonWriter json = JsonOutput.to(workspace.out());
      json.beginObject();
      json.name("format").value(format.keyword());
      json.name("graph").value(result.made().graph().name());
      json.name("version").value(result.made().day().toString());
      json.name("dryRun").value(dry);
      json.name("same").value(result.made().isSame());
      json.name("records").value(result.records());
      json.name("statements").value(result.statements());
      list(json, "added", result.made().changes().added());
      list(json, "changed", result.made().changes().changed());
      list(json, "ended", result.made().changes().ended());
      json.name("seconds").value(took.toMillis() / 1000.0);
      json.name("unreadable").beginArray();
      for (Unreadable value : result.unreadable()) {
        json.beginObject();
        json.name("where").value(value.where());
        json.name("field").value(value.field());
        json.name("value").value(value.value());
        json.name("why").value(value.why());
        json.endObject();
      }
      json.endArray();
      json.endObject();
      JsonOutput.end(json, workspace.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void list(JsonWriter json, String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  private static List<Origin.InputFile> checksums(List<Source> sources) {
    List<Origin.InputFile> files = new ArrayList<>();
    for (Source source : sources) {
      try (InputStream in = source.raw()) {
        files.add(new Origin.InputFile(source.name(), Checksums.sha256(in)));
      } catch (IOException e) {
        throw new BadInput(source.name() + " cannot be read: " + e.getMessage() + ".");
      }
    }
    return files;
  }
}
