package dev.assay.cli;

import dev.assay.claim.BadInput;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How lists and statistics are imported. */
final class ListOptions {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the files, when they do not say. Default: UTF-8")
  private Optional<String> encoding = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Day of this version, when the files do not say. Default: today")
  Optional<LocalDate> published = Optional.empty();

  @Option(names = "--dry-run", description = "Read and report all; store nothing.")
  boolean dryRun;

  @Option(
      names = "--force",
      paramLabel = "REASON",
      description = "Take an older, smaller or empty version; the reason is recorded.")
  Optional<String> force = Optional.empty();

  Optional<Charset> charset() {
    return encoding.map(ListOptions::charset);
  }

  /** Whether any of them was given. */
  boolean given() {
    return encoding.isPresent() || published.isPresent() || dryRun || force.isPresent();
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new BadInput(
          "There is no encoding \"" + name + "\". Write it as UTF-16 or ISO-8859-1.");
    }
  }
}
