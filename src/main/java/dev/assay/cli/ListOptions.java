package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.pipeline.InputList;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.NumberStyle;
import dev.assay.reference.ReferenceData;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.rml.RmlFormat;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

  @Option(
      names = "--numbers",
      paramLabel = "STYLE",
      description = {
        "How numbers are written, when the files do not prove it: us for 1,234.56, de for 1.234,56."
      })
  private Optional<String> numbers = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "The RML mapping of files of your own, with --as rml and --dataset.")
  private Optional<String> mapping = Optional.empty();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What a dataset of your own is called. Default: its id")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "ADDRESS",
      description = "Where a dataset of your own comes from.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--licence",
      paramLabel = "ADDRESS",
      description = "The licence of a dataset of your own; without one it is not published again.")
  private Optional<String> licence = Optional.empty();

  /** The same form, with numbers as a person says that they are written. */
  SourceFormat styled(SourceFormat format) {
    return numbers
        .map(
            word ->
                format.with(
                    NumberStyle.named(word)
                        .orElseThrow(
                            () ->
                                new BadInput(
                                    "There is no style of numbers \""
                                        + word
                                        + "\". Write us for 1,234.56 or de for 1.234,56."))))
        .orElse(format);
  }

  /** The form of files of a person's own, when a mapping says what they mean. */
  Optional<SourceFormat> own(Optional<String> keyword, Optional<String> dataset) {
    boolean asked = keyword.filter(RmlFormat.KEYWORD::equals).isPresent();
    if (asked != mapping.isPresent()) {
      throw new BadInput(
          "Files of your own need both --as rml and --mapping FILE, with the RML mapping.");
    }
    return mapping.map(
        file -> {
          String id =
              dataset.orElseThrow(
                  () -> new BadInput("Give the dataset an id of your own with --dataset."));
          Path path = InputFile.path(file);
          return new RmlFormat(
              new Source(file, () -> Files.newInputStream(path), Optional.empty()), info(id));
        });
  }

  /** The files that say how others are to be read. */
  List<InputList.Input> guides() {
    return mapping.map(file -> new InputList.Input(file, InputFile.path(file))).stream().toList();
  }

  private DatasetInfo info(String id) {
    DatasetInfo own = RmlFormat.own(ReferenceData.checkedId(id));
    return new DatasetInfo(
        id,
        title.orElse(own.title()),
        own.publisher(),
        source.map(text -> address("--source", text)).orElse(own.address()),
        licence.map(text -> address("--licence", text)).orElse(own.licence()),
        licence.isPresent());
  }

  private static String address(String option, String text) {
    if (!text.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new BadInput(
          option + " is \"" + text + "\". Write a whole address that begins with https://.");
    }
    return text;
  }

  Optional<Charset> charset() {
    return encoding.map(ListOptions::charset);
  }

  /** Whether any of them was given. */
  boolean given() {
    return encoding.isPresent()
        || published.isPresent()
        || dryRun
        || force.isPresent()
        || numbers.isPresent()
        || mapping.isPresent();
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
